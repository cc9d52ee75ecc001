import type { PhraseTable } from "#lib/storyboard/outline/phrases/phrase-table";

export const phrasesZh: PhraseTable = {
  preview: "{title}。我们来看{list}。",
  recapTitle: "小结",
  recapLead: "我们来回顾一下。",
  codeLead: "下面是 {name} 代码。",
  codeLeadPlain: "下面逐行来看。",
  codeDefines: "其中定义了{list}。",
  tableLead: "这张表列出了{list}。",
  quoteLead: "{source}说：",
  example: "例子",
  note: "注意",
  tip: "提示",
  warning: "小心",
  result: "结论",
  topicOnly: {
    subtitle: "等待您的笔记",
    opening: "这部影片的主题是：{topic}。现在只有主题，这里不会编造内容，所以需要您的笔记。",
    howTitle: "三步做出您的影片",
    howLead: "只需要三步。",
    how: [
      ["粘贴**笔记**或讲稿", "把笔记或讲稿粘贴到笔记栏里。"],
      ["每个**标题**变成一个场景", "写上标题，每个标题会变成一个场景。"],
      ["加入公式、代码、表格和列表", "加入公式、代码、表格和列表，讲到它们时，画面就会出现。"],
    ],
    exampleTitle: "您写的和看到的",
    exampleWritten: "您这样写，",
    exampleShown: "影片就这样显示。",
    sample: "质量和能量",
    ending: "加上您的笔记，再做一次影片，它就会讲出来。",
  },
};
