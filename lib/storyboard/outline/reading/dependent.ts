/** First words that point back at the sentence before. */
const pointing =
  /^(?:\*{0,2})(?:it|its|this|that|these|those|they|their|he|she|his|her|such|so(?! far)|therefore|thus|hence|but|and|or|yet|then|also|because|which|what is left|nearly everything|all the|the (?:first|second|third|last|other|latter|former|same|reason|result|difference|next)|each|both|one|another|there|here|instead|otherwise|however|moreover|furthermore|even|for (?:example|instance)|in (?:this|that|other|addition)|on the other|as a result|er|sie|es|dies|diese[rsmn]?|das|dadurch|daher|deshalb|aber|und|dann|auch|il|elle|ils|elles|cela|ce|cette|ces|donc|ainsi|mais|et|puis|aussi|ello|esto|este|esta|estos|estas|eso|por eso|pero|y|luego|también)(?![\p{L}'])/iu;

/** Whether a sentence hangs on the one before it: it points back, or begins in the middle. */
export const isDependent = (sentence: string): boolean => /^\p{Ll}/u.test(sentence) || pointing.test(sentence);
