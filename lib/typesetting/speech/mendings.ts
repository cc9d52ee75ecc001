/** Speech of the engine → how a teacher says it. Tried in order; `$1` and so on stand for groups. */
export type Mending = readonly [RegExp, string];

/** Wordings by the locale of speech-rule-engine; to be grown by what sounds wrong. */
export const mendings: Readonly<Record<string, readonly Mending[]>> = {
  en: [
    [/\bnormal (infinity|[a-z]+)/g, "$1"],
    [/\blamda\b/g, "lambda"],
    [/\blim over (.+?) (?:right arrow|goes to) (.+?) of\b/g, "the limit as $1 approaches $2 of"],
    [/\bthe limit as (.+?) right arrow\b/g, "the limit as $1 approaches"],
    [/\bopen paren (((?!paren).)+) close paren (squared|cubed)/g, "$1, all $3,"],
    [/\bopen paren (((?!paren).){1,24}) close paren/g, "$1"],
    [/\bright arrow\b/g, "goes to"],
    [/\bthe fraction with numerator (.+?) and denominator (\S+)$/g, "$1, over $2"],
    [/\braised to the exponent (.+?) end exponent\b/g, "to the $1,"],
  ],
  de: [
    [/\bnormales unendlich\b/g, "unendlich"],
    [/\bLimes über (.+?) Pfeil nach rechts (.+?) von\b/g, "Limes für $1 gegen $2 von"],
    [/\bPfeil nach rechts\b/g, "gegen"],
    [/\bKlammer auf (((?!Klammer).)+) Klammer zu Quadrat/g, "$1, in Klammern, zum Quadrat"],
    [/\bdas Integral von (\S+) bis (\S+) über\b/g, "das Integral von $1 bis $2 von"],
  ],
  fr: [
    [/\ble intégrale\b/g, "l'intégrale"],
    [/\binfini en normal\b/g, "infini"],
    [/\blimite sur (.+?) flèche droite (.+?) de\b/g, "la limite, quand $1 tend vers $2, de"],
    [/\bflèche droite\b/g, "tend vers"],
    [/parenthèse gauche (((?!parenthèse).)+) parenthèse droite au carré/g, "$1, le tout au carré"],
    [/\bsub\b/g, "indice"],
  ],
  es: [
    [/empezar fracción (((?!fracción).)+) entre (((?!fracción).)+) finalizar fracción/g, "$1 entre $3"],
    [/empezar raíz cuadrada (((?!raíz).)+) finalizar raíz cuadrada/g, "raíz cuadrada de $1"],
    [/empezar valor absoluto (((?!valor).)+) finalizar valor absoluto/g, "valor absoluto de $1"],
    [/integral definida subíndice (.+?) superíndice (.+?) línea base/g, "la integral de $1 a $2 de"],
    [/\bnormal infinito\b/g, "infinito"],
    [/límite bajoíndice (.+?) flecha derecha (.+?) finalizar índices/g, "el límite, cuando $1 tiende a $2, de"],
    [/sumatorio? bajoíndice (.+?) sobreíndice (.+?) finalizar índices/g, "la suma desde $1 hasta $2 de"],
    [/\bflecha derecha\b/g, "tiende a"],
    [/paréntesis izquierdo (((?!paréntesis).)+) paréntesis derecho al cuadrado/g, "$1, todo al cuadrado"],
    [/paréntesis izquierdo (((?!paréntesis).){1,24}) paréntesis derecho/g, "de $1"],
    [/negrita de pizarra mayúscula R/g, "los números reales"],
    [/superíndice (\S+) línea base/g, "elevado a $1"],
    [/superíndice (\S+)$/g, "elevado a $1"],
    [/\bigual\b(?! a)/g, "igual a"],
  ],
  it: [
    [/\binfinito normale\b/g, "infinito"],
    [/\blimite sopra (.+?) freccia verso destra (.+?) di\b/g, "il limite, per $1 che tende a $2, di"],
    [/\bfreccia verso destra\b/g, "tende a"],
    [/parentesi tonda aperta (((?!parentesi).)+) parentesi tonda chiusa quadrato/g, "$1, tutto al quadrato"],
  ],
};
