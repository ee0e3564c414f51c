/** A whole number with a comma at each thousand, as Mexico and English write it. */
export const sayNumber = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
