import type { PhraseTable } from "#lib/storyboard/outline/phrases/phrase-table";

export const phrasesAr: PhraseTable = {
  preview: "{title}. سنتناول {list}.",
  recapTitle: "باختصار",
  recapLead: "لنراجع أهم ما ورد.",
  codeLead: "هذه هي الشيفرة بلغة {name}.",
  codeLeadPlain: "ها هي سطرا بعد سطر.",
  codeDefines: "وهي تعرّف {list}.",
  tableLead: "يعرض هذا الجدول {list}.",
  quoteLead: "كما قال {source}:",
  example: "مثال",
  note: "ملاحظة",
  tip: "نصيحة",
  warning: "انتبه",
  result: "النتيجة",
  topicOnly: {
    subtitle: "فيلم ينتظر ملاحظاتك",
    opening:
      "موضوع هذا الفيلم هو: {topic}. لا يوجد حتى الآن سوى الموضوع، ولا شيء هنا مختلق، لذلك يحتاج الفيلم إلى ملاحظاتك.",
    howTitle: "ثلاث خطوات إلى فيلمك",
    howLead: "الأمر يحتاج إلى ثلاث خطوات.",
    how: [
      ["الصق **ملاحظاتك** أو نصك", "الصق ملاحظاتك أو نصك في خانة الملاحظات."],
      ["**العناوين** تصبح مشاهد", "اكتب عناوين، فكل عنوان يصبح مشهدا."],
      ["أضف معادلات وجداول وقوائم", "أضف معادلات وجداول وقوائم، فتظهر حين يأتي ذكرها."],
    ],
    exampleTitle: "ما تكتبه وما تراه",
    exampleWritten: "هكذا تكتب،",
    exampleShown: "وهكذا يعرضه الفيلم.",
    sample: "الكتلة والطاقة",
    ending: "أضف ملاحظاتك واصنع الفيلم مرة أخرى، وسيرويها.",
  },
};
