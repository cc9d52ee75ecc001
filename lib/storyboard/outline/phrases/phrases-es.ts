import type { PhraseTable } from "#lib/storyboard/outline/phrases/phrase-table";

export const phrasesEs: PhraseTable = {
  preview: "{title}. Veremos {list}.",
  recapTitle: "En resumen",
  recapLead: "Repasemos lo esencial.",
  codeLead: "Este es el código, en {name}.",
  codeLeadPlain: "Aquí está, línea por línea.",
  codeDefines: "Define {list}.",
  tableLead: "Esta tabla muestra {list}.",
  quoteLead: "En palabras de {source}:",
  example: "Ejemplo",
  note: "Nota",
  tip: "Consejo",
  warning: "Cuidado",
  result: "Resultado",
  topicOnly: {
    subtitle: "Una película que espera sus notas",
    opening:
      "Esta película trata de: {topic}. Por ahora solo hay un tema, y aquí no se inventa nada: necesita sus notas.",
    howTitle: "Tres pasos hasta su película",
    howLead: "Son tres pasos.",
    how: [
      ["Pegue sus **notas** o un guion", "Pegue sus notas o un guion en el campo de notas."],
      ["Los **títulos** se vuelven escenas", "Escriba títulos: cada uno se convierte en una escena."],
      [
        "Añada ecuaciones, `código`, tablas, listas",
        "Añada ecuaciones, código, tablas y listas: se dibujan y aparecen cuando se habla de ellas.",
      ],
    ],
    exampleTitle: "Lo que escribe, lo que se ve",
    exampleWritten: "Esto es lo que usted escribe,",
    exampleShown: "y esto es lo que muestra la película.",
    sample: "Masa y energía",
    ending: "Añada sus notas, vuelva a crear la película, y ella las contará.",
  },
};
