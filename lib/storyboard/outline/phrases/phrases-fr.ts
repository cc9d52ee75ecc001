import type { PhraseTable } from "#lib/storyboard/outline/phrases/phrase-table";

export const phrasesFr: PhraseTable = {
  preview: "{title}. Au programme : {list}.",
  recapTitle: "En bref",
  recapLead: "Reprenons l'essentiel.",
  codeLead: "Voici le code, en {name}.",
  codeLeadPlain: "Le voici, ligne par ligne.",
  codeDefines: "Il définit {list}.",
  tableLead: "Ce tableau montre {list}.",
  quoteLead: "Selon {source} :",
  example: "Exemple",
  note: "À noter",
  tip: "Astuce",
  warning: "Attention",
  result: "Résultat",
  topicOnly: {
    subtitle: "Un film qui attend vos notes",
    opening:
      "Ce film parle de : {topic}. Pour l'instant, il n'y a que le sujet, et rien ici n'est inventé : il lui faut vos notes.",
    howTitle: "Trois étapes vers votre film",
    howLead: "Il y a trois étapes.",
    how: [
      ["Collez vos **notes** ou un script", "Collez vos notes ou un script dans le champ des notes."],
      ["Les **titres** deviennent des scènes", "Écrivez des titres : chacun devient une scène."],
      [
        "Ajoutez équations, `code`, tableaux, listes",
        "Ajoutez des équations, du code, des tableaux et des listes : ils sont dessinés et montrés au moment où l'on en parle.",
      ],
    ],
    exampleTitle: "Ce que vous écrivez, ce que l'on voit",
    exampleWritten: "Voici ce que vous écrivez,",
    exampleShown: "et voici ce que montre le film.",
    sample: "Masse et énergie",
    ending: "Ajoutez vos notes, relancez le film, et il les racontera.",
  },
};
