export interface DateExpression {
  readonly line: number
  readonly lastLine: number
  readonly kind: string
  readonly expression: string
}

export function dateExpressions(text: string): DateExpression[]
