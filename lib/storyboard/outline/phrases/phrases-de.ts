import type { PhraseTable } from "#lib/storyboard/outline/phrases/phrase-table";

export const phrasesDe: PhraseTable = {
  preview: "{title}. Es geht um {list}.",
  recapTitle: "Kurz gefasst",
  recapLead: "Fassen wir zusammen.",
  codeLead: "Hier ist der Code, in {name}.",
  codeLeadPlain: "Hier steht es, Zeile für Zeile.",
  codeDefines: "Darin stehen {list}.",
  tableLead: "Diese Tabelle zeigt {list}.",
  quoteLead: "Mit den Worten von {source}:",
  example: "Beispiel",
  note: "Hinweis",
  tip: "Tipp",
  warning: "Vorsicht",
  result: "Ergebnis",
  topicOnly: {
    subtitle: "Ein Film, der auf Ihre Notizen wartet",
    opening:
      "Dieser Film handelt von: {topic}. Bisher gibt es nur das Thema, und hier wird nichts erfunden. Darum braucht er Ihre Notizen.",
    howTitle: "In drei Schritten zum Film",
    howLead: "Es sind drei Schritte.",
    how: [
      ["**Notizen** oder ein Skript einfügen", "Fügen Sie Ihre Notizen oder ein Skript in das Notizfeld ein."],
      ["**Überschriften** werden Szenen", "Schreiben Sie Überschriften: Jede wird zu einer Szene."],
      [
        "Dazu Formeln, `Code`, Tabellen, Listen",
        "Ergänzen Sie Formeln, Code, Tabellen und Listen: Sie werden gezeichnet und erscheinen, wenn von ihnen die Rede ist.",
      ],
    ],
    exampleTitle: "Was Sie schreiben, was man sieht",
    exampleWritten: "So schreiben Sie es,",
    exampleShown: "und so zeigt es der Film.",
    sample: "Masse und Energie",
    ending: "Fügen Sie Ihre Notizen hinzu und starten Sie den Film noch einmal: Dann erzählt er sie.",
  },
};
