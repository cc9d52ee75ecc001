import { expect, it } from "vitest";
import { isInstruction } from "#lib/storyboard/is-instruction";

it.each([
  "Explain the mathematical proof with visual demonstration",
  "Please keep it short.",
  "Make it fun for kids",
  "I want a film of two minutes for my class.",
  "Can you focus on the history?",
  "The video should be in German.",
  "You should use simple words",
  "For beginners, please",
  "for a 10-year-old",
  "Short, with many examples",
  "in simple words",
  "Use no jargon. Show one example at the end.",
  "Define the words first",
  "Erkläre es bitte auf Deutsch",
  "Bitte kurz",
  "Expliquez avec des exemples",
  "Je veux une vidéo courte",
  "Explica con ejemplos",
  "请用简单的语言解释",
  "わかりやすく説明してください",
  "Объясни простыми словами",
  "اشرح بطريقة بسيطة",
])("an instruction: %s", (text) => {
  expect(isInstruction(text)).toBe(true);
});

it.each([
  "",
  "Photosynthesis turns light into sugar.",
  "Design patterns are reusable solutions.",
  "Present value is what a later payment is worth now.",
  "Short-term memory holds about seven items.",
  "In 1905 Einstein published four papers.",
  "With an increase in temperature, gases expand.",
  "The water cycle has four stages.",
  "# Explain\n\nExplain everything.",
  "Show this:\n\n```python\nprint(1)\n```",
  "Compare:\n\n| a | b |\n|---|---|\n| 1 | 2 |",
  `Explain ${"many words and ".repeat(30)}`,
  "Das Herz pumpt Blut durch den Körper.",
  "光合作用把光变成糖。",
  "Machine learning finds patterns.",
  "Gibbs free energy tells which way a reaction goes.",
  "Faith moved many of them.",
  "Creation myths differ.",
])("notes: %s", (text) => {
  expect(isInstruction(text)).toBe(false);
});
