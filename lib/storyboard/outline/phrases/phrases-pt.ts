import type { PhraseTable } from "#lib/storyboard/outline/phrases/phrase-table";

export const phrasesPt: PhraseTable = {
  preview: "{title}. Vamos ver {list}.",
  recapTitle: "Em resumo",
  recapLead: "Vamos rever o essencial.",
  codeLead: "Este é o código, em {name}.",
  codeLeadPlain: "Aqui está, linha por linha.",
  codeDefines: "Ele define {list}.",
  tableLead: "Esta tabela mostra {list}.",
  quoteLead: "Nas palavras de {source}:",
  example: "Exemplo",
  note: "Nota",
  tip: "Dica",
  warning: "Atenção",
  result: "Resultado",
  topicOnly: {
    subtitle: "Um filme à espera das suas notas",
    opening:
      "Este filme é sobre: {topic}. Por enquanto só há o tema, e aqui nada é inventado: ele precisa das suas notas.",
    howTitle: "Três passos até o seu filme",
    howLead: "São três passos.",
    how: [
      ["Cole as suas **notas** ou um roteiro", "Cole as suas notas ou um roteiro no campo de notas."],
      ["Os **títulos** viram cenas", "Escreva títulos: cada um vira uma cena."],
      [
        "Acrescente equações, `código`, tabelas, listas",
        "Acrescente equações, código, tabelas e listas: são desenhados e mostrados quando se fala deles.",
      ],
    ],
    exampleTitle: "O que você escreve, o que se vê",
    exampleWritten: "Isto é o que você escreve,",
    exampleShown: "e isto é o que o filme mostra.",
    sample: "Massa e energia",
    ending: "Acrescente as suas notas, crie o filme de novo, e ele vai contá-las.",
  },
};
