import type { Locale } from '@apertura/domain'

/** How to verify by hand on one kind of computer. */
interface Steps {
  readonly system: string
  readonly steps: readonly string[]
  readonly commands: readonly string[]
  readonly answer: string
}

/** What the page `verify` says before anybody chooses a file. */
export interface VerifyWords {
  readonly choose: string
  readonly chooseText: string
  readonly drop: string
  readonly document: string
  readonly folder: string
  readonly zip: string
  readonly upload: string
  readonly noScript: string
  readonly answer: string
  readonly waiting: string
  readonly byHand: string
  readonly byHandText: string
  readonly systems: readonly Steps[]
  readonly oneByHand: string
  readonly oneByHandText: string
  /** Only of an archive that has a timestamp. */
  readonly stamp: string
  readonly stampText: (files: string) => string
  /** One without commands gets those of openssl. */
  readonly stampBy: readonly Steps[]
  readonly certificate: string
  /** Only of one that is sealed. */
  readonly seal: string
  readonly sealText: string
  readonly sealBy: readonly Steps[]
  readonly proves: string
  readonly provesTexts: readonly string[]
  readonly lastHash: (entries: number) => string
  readonly noRecord: string
}

const check = (program: string) => `${program} manifest-sha256.txt tagmanifest-sha256.txt`
const powershell =
  "Get-Content manifest-sha256.txt, tagmanifest-sha256.txt | ForEach-Object { $h, $p = $_ -split '  ', 2; if ((Get-FileHash -LiteralPath $p).Hash -ne $h) { $p } }"

const es: VerifyWords = {
  choose: 'Elige qué verificar',
  chooseText:
    'Puede ser un documento que tengas en tu equipo, la carpeta de este archivo, o un zip con ella. Todo se lee aquí mismo; nada sale de tu equipo.',
  drop: 'Arrástralo hasta aquí, o usa un botón:',
  document: 'Un documento',
  folder: 'La carpeta del archivo',
  zip: 'Un zip del archivo',
  upload:
    'Con la carpeta, algunos navegadores preguntan si quieres «subir» los archivos. No se sube nada: así llaman a dejar que la página los lea.',
  noScript:
    'Los botones para elegir un archivo aparecen cuando el navegador deja trabajar a los programas de la página. Sin ellos también puedes verificar: sigue los pasos de «Sin esta página».',
  answer: 'Respuesta',
  waiting: 'Todavía no eliges nada.',
  byHand: 'Sin esta página',
  byHandText:
    'Tu computadora ya tiene con qué verificar todo el archivo. Escoge tu sistema y sigue los pasos; no necesitas internet ni permisos.',
  systems: [
    {
      system: 'Windows',
      steps: [
        'Abre la carpeta del archivo: es la que tiene el documento «bagit.txt».',
        'Haz clic en la barra de arriba, donde dice el nombre de la carpeta. Borra lo que hay, escribe powershell y oprime Entrar. Se abre una ventana para escribir.',
        'Copia este renglón, pégalo en la ventana y oprime Entrar:',
      ],
      commands: [powershell],
      answer:
        'Si no aparece ningún nombre, nada cambió. Cada nombre que aparezca es un archivo alterado o que falta.',
    },
    {
      system: 'macOS',
      steps: [
        'Abre el programa Terminal: búscalo con la lupa de arriba a la derecha.',
        'Escribe cd y un espacio. Arrastra la carpeta del archivo a la ventana y oprime Retorno.',
        'Copia este renglón, pégalo y oprime Retorno:',
      ],
      commands: [`${check('shasum -a 256 -c')} | grep -v ': OK$'`],
      answer:
        'Si no aparece ningún nombre, nada cambió. Junto al nombre de cada archivo alterado dice FAILED.',
    },
    {
      system: 'Linux',
      steps: [
        'Abre la carpeta del archivo. Haz clic derecho en un lugar vacío y elige «Abrir en una terminal».',
        'Copia este renglón, pégalo y oprime Intro:',
      ],
      commands: [check('sha256sum --quiet -c')],
      answer:
        'Si no aparece ningún nombre, nada cambió. Cada nombre que aparezca es un archivo alterado o que falta.',
    },
    {
      system: 'Con Apertura',
      steps: [
        'Es lo más completo: también encuentra archivos que sobran y revisa el registro entrada por entrada. Necesitas Node y, la primera vez, internet.',
        'Abre una terminal en la carpeta del archivo, como en los pasos de arriba.',
        'Escribe el primer renglón para todo el archivo, o el segundo para un documento, con su nombre:',
      ],
      commands: ['npx apertura verify .', 'npx apertura verify . --document acta.pdf'],
      answer: 'Dice qué cambió, archivo por archivo, o cuándo entró el documento.',
    },
  ],
  oneByHand: 'Un solo documento',
  oneByHandText:
    'Pide su huella: en Windows con Get-FileHash, en macOS con shasum -a 256, en Linux con sha256sum, y el nombre del documento. Abre «manifest-sha256.txt» con un editor de textos y busca esa huella. Si está, el documento es de este archivo, y junto a ella dice cuál es.',
  stamp: 'La hora',
  stampText: files =>
    `Una autoridad dijo a qué hora ya existía este registro. Lo dijo en ${files}. Consigue su certificado con ella, no en esta carpeta. Guárdalo junto a la carpeta, no dentro, con el nombre «autoridad.pem».`,
  stampBy: [
    {
      system: 'Con openssl',
      steps: [
        'Abre una terminal en la carpeta del archivo, como en los pasos de arriba. Linux y macOS ya tienen el programa openssl.',
        'El primer renglón dice la hora, junto a «Time stamp». El segundo comprueba que sea la de este registro y que la autoridad responda por ella:',
      ],
      commands: [],
      answer: 'Si vale, dice «Verification: OK».',
    },
    {
      system: 'Con Apertura',
      steps: ['Abre una terminal en la carpeta del archivo y escribe:'],
      commands: ['npx apertura verify . --trust ../autoridad.pem'],
      answer: 'Dice la hora y quién responde por ella.',
    },
  ],
  certificate: '../autoridad.pem',
  seal: 'El sello',
  sealText:
    'Quien publicó este registro lo selló con su llave. Pídele la llave pública, o búscala en otro lugar que sea suyo. No uses la de esta carpeta: quien la cambie puede cambiar también el sello. Guárdala junto a la carpeta, no dentro, con el nombre «llave.jwk».',
  sealBy: [
    {
      system: 'Con Apertura',
      steps: ['Abre una terminal en la carpeta del archivo y escribe:'],
      commands: ['npx apertura verify . --key ../llave.jwk'],
      answer: 'Dice si lo selló esa llave.',
    },
  ],
  proves: 'Qué prueba y qué no',
  provesTexts: [
    'Prueba que un documento es, letra por letra, el de este archivo, y que a los archivos nadie les cambió nada desde que se hicieron. No prueba que sea verdad lo que dicen.',
    'Quien reescriba el archivo completo puede reescribir también esta página. Por eso conviene comparar la huella de la última entrada con la que guarde alguien más: otra institución, una biblioteca, un periódico, tu propia copia. Si son iguales, el registro es el mismo.',
    'Un sello dice con qué llave se selló, no de quién es la llave. Sin saberlo por otro lado, no prueba nada.',
  ],
  lastHash: entries =>
    `Este registro tiene ${entries === 1 ? '1 entrada' : `${entries} entradas`}. La huella de la última es:`,
  noRecord: 'Este registro todavía no tiene entradas.',
}

const en: VerifyWords = {
  choose: 'Choose what to verify',
  chooseText:
    'It may be a document on your computer, the folder of this archive, or a zip of it. All is read right here; nothing leaves your computer.',
  drop: 'Drag it here, or use a button:',
  document: 'A document',
  folder: 'The folder of the archive',
  zip: 'A zip of the archive',
  upload:
    'For the folder, some browsers ask whether you want to “upload” the files. Nothing is uploaded: that is their word for letting the page read them.',
  noScript:
    'The buttons to choose a file appear where the browser lets the programs of a page work. You can verify without them, too: follow the steps of “Without this page”.',
  answer: 'Answer',
  waiting: 'You have chosen nothing yet.',
  byHand: 'Without this page',
  byHandText:
    'Your computer already has what it takes to verify all of the archive. Pick your system and follow the steps; you need neither internet nor permission.',
  systems: [
    {
      system: 'Windows',
      steps: [
        'Open the folder of the archive: the one that has the document “bagit.txt”.',
        'Click on the bar above, where the name of the folder stands. Delete what is there, type powershell and press Enter. A window to type in opens.',
        'Copy this line, paste it into the window and press Enter:',
      ],
      commands: [powershell],
      answer:
        'If no name appears, nothing changed. Every name that appears is a file that was altered or is missing.',
    },
    {
      system: 'macOS',
      steps: [
        'Open the program Terminal: look for it with the magnifying glass at the top right.',
        'Type cd and a space. Drag the folder of the archive into the window and press Return.',
        'Copy this line, paste it and press Return:',
      ],
      commands: [`${check('shasum -a 256 -c')} | grep -v ': OK$'`],
      answer: 'If no name appears, nothing changed. Beside the name of every altered file it says FAILED.',
    },
    {
      system: 'Linux',
      steps: [
        'Open the folder of the archive. Right-click on an empty place and choose “Open in terminal”.',
        'Copy this line, paste it and press Enter:',
      ],
      commands: [check('sha256sum --quiet -c')],
      answer:
        'If no name appears, nothing changed. Every name that appears is a file that was altered or is missing.',
    },
    {
      system: 'With Apertura',
      steps: [
        'This looks at most: it also finds files too many, and checks the record entry by entry. You need Node and, the first time, internet.',
        'Open a terminal in the folder of the archive, as in the steps above.',
        'Type the first line for all of the archive, or the second for one document, by its name:',
      ],
      commands: ['npx apertura verify .', 'npx apertura verify . --document minutes.pdf'],
      answer: 'It says what changed, file by file, or when the document entered.',
    },
  ],
  oneByHand: 'One document alone',
  oneByHandText:
    'Ask for its hash: on Windows with Get-FileHash, on macOS with shasum -a 256, on Linux with sha256sum, and the name of the document. Open “manifest-sha256.txt” with a text editor and look for that hash. If it is there, the document is of this archive, and beside it stands which one it is.',
  stamp: 'The time',
  stampText: files =>
    `An authority said by what time this record was there. It said so in ${files}. Get its certificate from the authority, not from this folder. Save it beside the folder, not in it, under the name “authority.pem”.`,
  stampBy: [
    {
      system: 'With openssl',
      steps: [
        'Open a terminal in the folder of the archive, as in the steps above. Linux and macOS have the program openssl already.',
        'The first line says the time, beside “Time stamp”. The second checks that it is that of this record, and that the authority vouches for it:',
      ],
      commands: [],
      answer: 'If it holds, it says “Verification: OK”.',
    },
    {
      system: 'With Apertura',
      steps: ['Open a terminal in the folder of the archive and type:'],
      commands: ['npx apertura verify . --trust ../authority.pem'],
      answer: 'It says the time, and who vouches for it.',
    },
  ],
  certificate: '../authority.pem',
  seal: 'The seal',
  sealText:
    'Whoever published this record sealed it with a key. Ask them for the public key, or look for it at another place that is theirs. Do not use the one in this folder: who changes it can change the seal, too. Save it beside the folder, not in it, under the name “key.jwk”.',
  sealBy: [
    {
      system: 'With Apertura',
      steps: ['Open a terminal in the folder of the archive and type:'],
      commands: ['npx apertura verify . --key ../key.jwk'],
      answer: 'It says whether that key sealed it.',
    },
  ],
  proves: 'What this proves and what not',
  provesTexts: [
    'It proves that a document is, letter by letter, the one of this archive, and that nobody changed the files since they were made. It does not prove that what they say is true.',
    'Who rewrites the whole archive can rewrite this page, too. So compare the hash of the last entry with the one that somebody else keeps: another institution, a library, a newspaper, your own copy. If they are the same, the record is the same.',
    'A seal says with which key it was made, not whose key that is. Unless you know it from elsewhere, it proves nothing.',
  ],
  lastHash: entries =>
    `This record has ${entries === 1 ? '1 entry' : `${entries} entries`}. The hash of the last one is:`,
  noRecord: 'This record has no entries yet.',
}

/** Spanish for every kind of Spanish, English for everybody else. */
export const verifyWordsOf = (locale: Locale): VerifyWords =>
  locale.toLowerCase().startsWith('es') ? es : en
