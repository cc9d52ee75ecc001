import type { PhraseTable } from "#lib/storyboard/outline/phrases/phrase-table";

export const phrasesJa: PhraseTable = {
  preview: "{title}。{list}を見ていきます。",
  recapTitle: "まとめ",
  recapLead: "もう一度おさらいしましょう。",
  codeLead: "これが {name} のコードです。",
  codeLeadPlain: "一行ずつ見てみましょう。",
  codeDefines: "ここでは{list}を定義しています。",
  tableLead: "この表は{list}を示しています。",
  quoteLead: "{source}の言葉です。",
  example: "例",
  note: "メモ",
  tip: "ヒント",
  warning: "注意",
  result: "結果",
  topicOnly: {
    subtitle: "あなたのノートを待っています",
    opening:
      "このフィルムのテーマは「{topic}」です。まだテーマしかありません。ここでは何も作り話をしないので、あなたのノートが必要です。",
    howTitle: "3つのステップ",
    howLead: "ステップは3つです。",
    how: [
      ["**ノート**や原稿を貼り付ける", "ノートや原稿をノート欄に貼り付けてください。"],
      ["**見出し**がシーンになる", "見出しを書くと、それぞれがシーンになります。"],
      ["数式、コード、表、リストを加える", "数式、コード、表、リストを加えると、話に合わせて表示されます。"],
    ],
    exampleTitle: "書くものと見えるもの",
    exampleWritten: "このように書くと、",
    exampleShown: "このように表示されます。",
    sample: "質量とエネルギー",
    ending: "ノートを加えて、もう一度フィルムを作ってください。",
  },
};
