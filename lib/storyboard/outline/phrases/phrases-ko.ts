import type { PhraseTable } from "#lib/storyboard/outline/phrases/phrase-table";

export const phrasesKo: PhraseTable = {
  preview: "{title}. {list}을 살펴봅니다.",
  recapTitle: "정리",
  recapLead: "다시 한번 정리해 봅시다.",
  codeLead: "{name} 코드입니다.",
  codeLeadPlain: "한 줄씩 살펴봅시다.",
  codeDefines: "여기서 {list}을 정의합니다.",
  tableLead: "이 표는 {list}을 보여 줍니다.",
  quoteLead: "{source}의 말입니다.",
  example: "예",
  note: "참고",
  tip: "도움말",
  warning: "주의",
  result: "결과",
  topicOnly: {
    subtitle: "여러분의 노트를 기다립니다",
    opening: "이 영상의 주제는 {topic}입니다. 아직 주제만 있고, 여기서는 내용을 지어내지 않으므로 노트가 필요합니다.",
    howTitle: "세 단계로 만드는 영상",
    howLead: "세 단계면 됩니다.",
    how: [
      ["**노트**나 대본을 붙여 넣기", "노트나 대본을 노트 칸에 붙여 넣으세요."],
      ["**제목**이 장면이 됩니다", "제목을 쓰면 제목마다 장면이 됩니다."],
      ["수식, 코드, 표, 목록 더하기", "수식, 코드, 표, 목록을 더하면 이야기할 때 화면에 나타납니다."],
    ],
    exampleTitle: "쓰는 것과 보이는 것",
    exampleWritten: "이렇게 쓰면,",
    exampleShown: "영상은 이렇게 보여 줍니다.",
    sample: "질량과 에너지",
    ending: "노트를 더하고 영상을 다시 만들어 보세요.",
  },
};
