import { sizeOf } from "#lib/storyboard/outline/reading/rich";

const mostWords = 60;
const notes = /^\s{0,3}(?:#{1,6}\s|```|~~~|\|.*\||\$\$)|^[^\n]+\n(?:=+|-+)\s*$|^:::/m;

/** How one begins who tells a writer what to do, rather than what is so. */
const openings: readonly RegExp[] = [
  /^(?:please|kindly|just|also|make sure|be sure|don't|do not|try to)\b/i,
  /^(?:explain|show|describe|make|create|use|include|focus|keep|write|tell|cover|give|teach|start|begin|end|avoid|ensure|emphasi[sz]e|highlight|introduce|discuss|compare|contrast|demonstrate|illustrate|present|provide|walk|summari[sz]e|add|assume|target|aim|generate|produce|help|talk|mention|prove|derive|visuali[sz]e|animate|draw|outline|define|answer|treat|speak|go|limit|skip|leave|put|do|be|address|design|prepare|build|develop|offer|simplify|clarify|analy[sz]e|film|narrate)\b/i,
  /^(?:i|we)(?:'d| would)? (?:want|need|like|would like|wish|am looking|expect|prefer)\b/i,
  /^(?:can|could|would|will) you\b/i,
  /^(?:you (?:should|must|can|could|may)|it (?:should|must)|(?:the|this) (?:video|film|animation|explanation|lesson|audience|viewers?|narration|tone|style|focus|goal) (?:should|must|needs?|has|is|are|will))\b/i,
  /^(?:for|aimed at|suitable for|targeted at) (?:an? |the |my |our )?(?:beginners?|kids|children|students?|experts?|adults|general|young|\d|high|middle|elementary|primary|secondary|college|university|undergraduate|audience|people|everyone|class)/i,
  /^(?:in (?:simple|plain|easy|about|under|less than|at most) |in \d+ (?:seconds?|minutes?|steps?|sentences?)|(?:very )?(?:short|brief|simple|visual|detailed|thorough)(?:,| and | but |\.| (?:explanation|overview|introduction|summary|video|film|lesson|proof|demonstration|style|words|language|terms))|briefly\b|visually\b|no (?:maths?|equations|code|jargon|formulas)\b|step by step\b|as if\b|like i'm\b)/i,
  /^(?:bitte|erklär(?:e|t|en)?|zeige?|zeigt|beschreibe?|mache?|erstelle?|verwende|nutze|nimm|schreibe?|gib|stelle?|halte|konzentriere?|vergleiche?|beweise?|veranschauliche?|fasse|ich (?:möchte|will|brauche|hätte)|(?:das video|der film) soll|kannst du|können sie|für (?:anfänger|kinder|schüler))(?!\p{L})/iu,
  /^(?:s'il (?:te|vous) plaît|explique[rz]?|montre[rz]?|décri[st]|décrivez|fais|faites|crée[rz]?|utilise[rz]?|écris|écrivez|donne[rz]?|présente[rz]?|compare[rz]?|prouve[rz]?|illustre[rz]?|résume[rz]?|je (?:veux|voudrais|souhaite)|la vidéo doit|le film doit|peux-tu|pouvez-vous|pour (?:débutants|les enfants|des enfants|enfants))(?!\p{L})/iu,
  /^(?:por favor|expli(?:ca|que|car|quen)|muestr[ae]|mostrar|describ[ae]|haz|haga|crea|cree|usa|utilice|utiliza|escrib[ae]|presenta|compara|demuestr[ae]|ilustra|resum[ae]|quiero|quisiera|necesito|el v[ií]deo debe|puedes|para (?:principiantes|niños))(?!\p{L}|[ -]is)/iu,
  /^(?:请|請|解释|解釋|说明|介绍|讲解|展示|制作|用.{0,12}(?:方式|语言|中文|方法)|我想|我要|帮我)/u,
  /(?:してください|して下さい|をお願いします|説明して|作って)[。！]?$/u,
  /^(?:пожалуйста|объясни|покажи|опиши|сделай|создай|используй|расскажи|напиши|докажи|сравни|я хочу|мне нужн)/iu,
  /^(?:اشرح|اعرض|صف|من فضلك|استخدم|قدم|أريد)/u,
  /^(?:कृपया|समझाएँ|समझाइए|दिखाएँ|बताएँ)/u,
  /(?:해 ?주세요|설명해|보여 ?주세요)[.!]?$/u,
];

/** "Design patterns are …", "Present value is …": the first word only looks like an order. */
const statement =
  /^(?!i |we |you |it |the |this |bitte|please)\S+(?: (?!what|why|how|that|who|where|when|which|if|whether)\S+){1,2} (?:is|are|was|were|means|refers|consists?|occurs?|contains?|describes?|has|have|had)\b/i;

/**
 * Whether somebody's notes are an order to the writer and not something to tell: under 60 words, without headings, code
 * or tables, beginning with an imperative or speaking to the writer. It steers a film and is never spoken or shown.
 */
export function isInstruction(context: string): boolean {
  const text = context.trim();
  if (text === "" || sizeOf(text) >= mostWords || notes.test(text)) return false;
  const begin = text.replace(/^[\s"'“”*_>-]+/u, "");
  return openings.some((opening) => opening.test(begin)) && !statement.test(begin);
}
