import type { PhraseTable } from "#lib/storyboard/outline/phrases/phrase-table";

export const phrasesIt: PhraseTable = {
  preview: "{title}. Vedremo {list}.",
  recapTitle: "In breve",
  recapLead: "Ripassiamo l'essenziale.",
  codeLead: "Ecco il codice, in {name}.",
  codeLeadPlain: "Eccolo, riga per riga.",
  codeDefines: "Definisce {list}.",
  tableLead: "Questa tabella mostra {list}.",
  quoteLead: "Con le parole di {source}:",
  example: "Esempio",
  note: "Nota",
  tip: "Consiglio",
  warning: "Attenzione",
  result: "Risultato",
  topicOnly: {
    subtitle: "Un film che aspetta i tuoi appunti",
    opening:
      "Questo film parla di: {topic}. Per ora c'è solo l'argomento, e qui nulla è inventato: servono i tuoi appunti.",
    howTitle: "Tre passi verso il tuo film",
    howLead: "Sono tre passi.",
    how: [
      ["Incolla i tuoi **appunti** o un copione", "Incolla i tuoi appunti o un copione nel campo delle note."],
      ["I **titoli** diventano scene", "Scrivi dei titoli: ognuno diventa una scena."],
      [
        "Aggiungi equazioni, `codice`, tabelle, elenchi",
        "Aggiungi equazioni, codice, tabelle ed elenchi: vengono disegnati e mostrati quando se ne parla.",
      ],
    ],
    exampleTitle: "Che cosa scrivi, che cosa si vede",
    exampleWritten: "Questo è ciò che scrivi,",
    exampleShown: "e questo è ciò che mostra il film.",
    sample: "Massa ed energia",
    ending: "Aggiungi i tuoi appunti, crea di nuovo il film, e lui li racconterà.",
  },
};
