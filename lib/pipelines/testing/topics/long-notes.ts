import type { Topic } from "#lib/pipelines/testing/topics/topic";

/** Whole sets of notes, as teachers and students bring them. */
export const longNotes: readonly Topic[] = [
  {
    topic: "The quadratic formula",
    context: `# The quadratic formula

Every equation $ax^2 + bx + c = 0$ with $a \\neq 0$ can be solved by **completing the square**.

$$x = \\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}$$

- The number $b^2 - 4ac$ is called the *discriminant*.
- If it is positive there are two real solutions.
- If it is zero there is one, and if it is negative there is none among the real numbers.

## A worked example

Solve $x^2 - 5x + 6 = 0$.

1. Read off $a = 1$, $b = -5$ and $c = 6$.
2. The discriminant is $25 - 24 = 1$.
3. So $x = \\frac{5 \\pm 1}{2}$, which gives 2 and 3.

| Discriminant | Real solutions | Graph |
|---|---|---|
| positive | two | crosses the axis twice |
| zero | one | touches the axis |
| negative | none | stays away from it |`,
  },
  {
    topic: "Maxwell's equations",
    context: `# Maxwell's equations

Four equations hold all of classical electromagnetism.

$$\\nabla \\cdot \\mathbf{E} = \\frac{\\rho}{\\varepsilon_0}$$

$$\\nabla \\cdot \\mathbf{B} = 0$$

$$\\nabla \\times \\mathbf{E} = -\\frac{\\partial \\mathbf{B}}{\\partial t}$$

$$\\nabla \\times \\mathbf{B} = \\mu_0 \\mathbf{J} + \\mu_0 \\varepsilon_0 \\frac{\\partial \\mathbf{E}}{\\partial t}$$

The first says that charges are the sources of the electric field. The second says that there are no magnetic charges. The third is Faraday's law of induction. The fourth is Ampère's law with Maxwell's own addition, the displacement current, without which no wave could travel through empty space. From the last two follows a wave equation whose speed is $c = 1/\\sqrt{\\mu_0\\varepsilon_0}$, about 299,792,458 metres a second.`,
  },
  {
    topic: "How photosynthesis works",
    context: `Photosynthesis turns light, water and carbon dioxide into sugar and oxygen.

## Two stages
- **Light reactions** happen in the thylakoid membranes. Chlorophyll absorbs red and blue light, water is split, and oxygen leaves. ATP and NADPH are made.
- **The Calvin cycle** happens in the stroma. The enzyme ribulose-1,5-bisphosphate carboxylase/oxygenase, RuBisCO for short, fixes carbon dioxide.

$$6\\,\\mathrm{CO_2} + 6\\,\\mathrm{H_2O} \\to \\mathrm{C_6H_{12}O_6} + 6\\,\\mathrm{O_2}$$

> Life on Earth is powered by a current of about ten to the fourteenth watts, caught by leaves and algae.

Warning: plants also breathe. At night they take in oxygen like animals do.`,
  },
  {
    topic: "Merge sort",
    context: `# Merge sort

Merge sort is a *divide and conquer* algorithm invented by John von Neumann in 1945.

\`\`\`python
def merge_sort(values):
    if len(values) <= 1:
        return values
    middle = len(values) // 2
    left = merge_sort(values[:middle])
    right = merge_sort(values[middle:])
    return merge(left, right)

def merge(left, right):
    result = []
    while left and right:
        source = left if left[0] <= right[0] else right
        result.append(source.pop(0))
    return result + left + right
\`\`\`

Its running time obeys $T(n) = 2T(n/2) + n$, so it is $O(n \\log n)$ in the worst case.

| Algorithm | Best | Worst | Stable |
|---|---|---|---|
| Merge sort | n log n | n log n | yes |
| Quicksort | n log n | n² | no |
| Insertion sort | n | n² | yes |
| Heapsort | n log n | n log n | no |`,
  },
  {
    topic: "The French Revolution",
    context: `# The French Revolution, 1789 to 1799

France was nearly bankrupt. Bread was dear, the harvest of 1788 had failed, and the first two estates paid almost no taxes.

1. May 1789: the Estates-General meet at Versailles.
2. 14 July 1789: the Bastille falls.
3. August 1789: feudal rights are abolished and the Declaration of the Rights of Man and of the Citizen is voted.
4. 1791: the royal family flees to Varennes and is brought back.
5. 21 January 1793: Louis XVI is executed.
6. 1793 to 1794: the Terror under the Committee of Public Safety.
7. 9 November 1799: Napoleon Bonaparte takes power.

> Men are born and remain free and equal in rights. — Declaration of the Rights of Man and of the Citizen

The revolution ended the ancien régime, spread the metric system and the idea of citizenship, and left a century of arguments about how far equality should go.`,
  },
  {
    topic: "Die Donaudampfschifffahrtsgesellschaft und lange deutsche Wörter",
    context: `# Lange Wörter

Im Deutschen lassen sich Hauptwörter fast beliebig zusammensetzen. Das **Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz** galt von 1999 bis 2013 in Mecklenburg-Vorpommern. Die Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft hat es vermutlich nie gegeben.

- Kraftfahrzeughaftpflichtversicherung: steht im Duden.
- Aufmerksamkeitsdefizit-Hyperaktivitätsstörung: ein Begriff der Medizin.
- Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung: 67 Buchstaben, bis 2007 in Kraft.

Das letzte Glied bestimmt das Geschlecht: *die* Versicherung, also *die* Kraftfahrzeughaftpflichtversicherung.`,
    language: "de",
  },
  {
    topic: "勾股定理",
    context: `# 勾股定理

在直角三角形中，两条直角边的平方和等于斜边的平方。

$$a^2 + b^2 = c^2$$

- 《周髀算经》记载了“勾三股四弦五”。
- 三国时期的赵爽用弦图证明了这个定理。
- 古希腊的毕达哥拉斯学派也发现了它。

赵爽弦图把四个相同的直角三角形拼成一个大正方形，中间留下一个小正方形。大正方形的面积等于四个三角形与小正方形的面积之和，于是定理得证。`,
    language: "zh",
  },
  {
    topic: "光の三原色",
    context: `# 光の三原色

赤、緑、青の三つの光を重ねると、ほとんどすべての色を作ることができます。これを**加法混色**といいます。

1. 赤と緑を重ねると黄色になります。
2. 緑と青を重ねるとシアンになります。
3. 青と赤を重ねるとマゼンタになります。
4. 三つすべてを重ねると白になります。

テレビやスマートフォンの画面は、とても小さな赤・緑・青の点でできています。絵の具の場合は逆に、混ぜるほど暗くなります。`,
    language: "ja",
  },
  {
    topic: "دورة الماء في الطبيعة",
    context: `# دورة الماء

تنتقل المياه باستمرار بين البحر والهواء واليابسة.

- **التبخر**: تحول حرارة الشمس ماء البحار إلى بخار.
- **التكاثف**: يبرد البخار في الأعالي فتتكون السحب.
- **الهطول**: يعود الماء مطرا أو ثلجا أو بردا.
- **الجريان**: تحمل الأنهار الماء إلى البحر من جديد.

لا يضيع الماء في هذه الدورة، بل يتغير شكله ومكانه فقط. تبلغ كمية المياه على الأرض نحو 1.4 مليار كيلومتر مكعب.`,
    language: "ar",
  },
  {
    topic: "प्रकाश संश्लेषण",
    context: `# प्रकाश संश्लेषण

पौधे सूर्य के प्रकाश से अपना भोजन स्वयं बनाते हैं।

1. जड़ें मिट्टी से जल सोखती हैं।
2. पत्तियाँ वायु से कार्बन डाइऑक्साइड लेती हैं।
3. पर्णहरित प्रकाश की ऊर्जा को पकड़ता है।
4. शर्करा बनती है और ऑक्सीजन बाहर निकलती है।

यह क्रिया पृथ्वी पर लगभग समस्त जीवन का आधार है। रात में प्रकाश न होने से यह क्रिया रुक जाती है।`,
    language: "hi",
  },
  {
    topic: "משפט פיתגורס",
    context: `# משפט פיתגורס

במשולש ישר זווית סכום ריבועי הניצבים שווה לריבוע היתר.

$$a^2 + b^2 = c^2$$

- הניצבים הם הצלעות שליד הזווית הישרה.
- היתר הוא הצלע הארוכה ביותר.
- שלושת המספרים 3, 4, 5 הם שלשה פיתגורית.`,
    language: "he",
  },
  {
    topic: "Emoji and how computers store them 😀",
    context: `# One picture, many numbers 🧩

An emoji is text. The grinning face 😀 is the code point U+1F600 and takes four bytes in UTF-8.

- A flag is two letters: 🇫🇷 is F and R from a special alphabet.
- A family 👨‍👩‍👧 is three people joined by an invisible *zero width joiner*.
- A skin tone 👍🏽 is a thumb followed by a colour.

| Sign | Code points | UTF-8 bytes |
|---|---|---|
| A | 1 | 1 |
| é | 1 or 2 | 2 or 3 |
| 😀 | 1 | 4 |
| 🇫🇷 | 2 | 8 |

Tip: never cut a string between two code points of one sign. 🙈`,
  },
  {
    topic: "Bayes' theorem and medical tests",
    context: `# Bayes' theorem

A test finds 90 % of the ill and wrongly alarms 9 % of the healthy. One person in a hundred is ill. What does a positive test mean?

$$P(A\\mid B) = \\frac{P(B\\mid A)\\,P(A)}{P(B\\mid A)\\,P(A) + P(B\\mid \\neg A)\\,P(\\neg A)}$$

Of 1,000 people 10 are ill, and 9 of them are found. Of the 990 healthy ones 89 are alarmed. So among 98 positive tests only 9 are right: about nine per cent.

- The rarer an illness is, the more false alarms there are.
- A second independent test raises the share to nearly one half.`,
  },
  {
    topic: "Sourdough bread",
    context: `# A loaf of sourdough

Ingredients:
- 500 g strong white flour
- 350 g water at 28 °C
- 100 g active starter
- 10 g salt

1. Mix flour and water, and let them rest for 45 minutes: the *autolyse*.
2. Add the starter and the salt; squeeze them in with wet hands.
3. Fold the dough every half hour, four times.
4. Let it rise for four to six hours, until it has grown by half.
5. Shape it, put it into a basket and leave it in the fridge overnight.
6. Heat a cast-iron pot to 250 °C, score the loaf, bake 20 minutes with the lid and 25 without.

Warning: the pot is hot enough to burn through a thin cloth.

The sour taste comes from lactic and acetic acid, made by *Lactobacillus sanfranciscensis* and its relatives.`,
  },
  {
    topic: "The Universal Declaration of Human Rights",
    context: `The General Assembly adopted the declaration in Paris on 10 December 1948 by 48 votes, with 8 abstentions and none against. Eleanor Roosevelt chaired the commission that drafted it; René Cassin, Peng Chun Chang and Charles Malik wrote much of its text.

> All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience and should act towards one another in a spirit of brotherhood.

- Articles 3 to 21 name civil and political rights: life, liberty, a fair trial, asylum, free speech.
- Articles 22 to 27 name economic, social and cultural rights: work, rest, education, a share in science.
- Article 29 speaks of duties.

It is no treaty and binds no state by itself. But two covenants of 1966 turned it into law, and many constitutions copy it word by word. It has been translated into more than 500 languages, more than any other document.`,
  },
  {
    topic: "Fourier series of a square wave",
    context: `# Fourier series

Every decent periodic function is a sum of sines and cosines.

$$f(x) = \\frac{a_0}{2} + \\sum_{n=1}^{\\infty} \\left( a_n \\cos(nx) + b_n \\sin(nx) \\right)$$

$$a_n = \\frac{1}{\\pi} \\int_{-\\pi}^{\\pi} f(x) \\cos(nx)\\,dx, \\qquad b_n = \\frac{1}{\\pi} \\int_{-\\pi}^{\\pi} f(x) \\sin(nx)\\,dx$$

For the square wave all cosines vanish:

$$f(x) = \\frac{4}{\\pi}\\left( \\sin x + \\frac{\\sin 3x}{3} + \\frac{\\sin 5x}{5} + \\frac{\\sin 7x}{7} + \\frac{\\sin 9x}{9} + \\cdots \\right)$$

Near a jump the sum overshoots by about nine per cent, however many terms are taken: the *Gibbs phenomenon*.`,
  },
  {
    topic: "DNS: how a name becomes an address",
    context: `# DNS

When you open https://www.example.org/a/very/long/path?with=query&and=more#fragment your computer first needs an address.

1. It asks its resolver for www.example.org.
2. The resolver asks a root server, which names the servers of .org.
3. One of those names the servers of example.org.
4. These answer with 93.184.215.14 or 2606:2800:21f:cb07:6820:80da:af6b:8b2c.
5. The answer is kept for as long as its TTL says.

\`\`\`bash
dig +trace www.example.org AAAA
nslookup -type=mx example.org 9.9.9.9
\`\`\`

| Record | Holds |
|---|---|
| A | an IPv4 address |
| AAAA | an IPv6 address |
| CNAME | another name |
| MX | the mail servers |
| TXT | any text, often keys |`,
  },
  {
    topic: "Plate tectonics",
    context: `The outer shell of the Earth is broken into about fifteen plates that move a few centimetres a year, about as fast as fingernails grow.

## Three kinds of borders
- **Divergent**: plates move apart and new crust wells up, as along the Mid-Atlantic Ridge.
- **Convergent**: plates collide. Ocean crust dives under a continent, or two continents fold up mountains such as the Himalaya.
- **Transform**: plates slide past each other, as along the San Andreas Fault.

Alfred Wegener proposed drifting continents in 1912. He pointed at coasts that fit, at equal fossils on both sides of oceans, and at old glaciers near the equator. Nobody believed him, because he knew no force that could move a continent. In the 1960s, striped magnetism on the sea floor settled the matter.`,
  },
  {
    topic: "Sonata form",
    context: `# Sonata form

Most first movements of Haydn, Mozart and Beethoven follow one plan.

1. **Exposition**: a first theme in the tonic, a bridge, a second theme in another key.
2. **Development**: the themes are broken up and led through distant keys.
3. **Recapitulation**: both themes return, now in the tonic.

A coda may follow. Beethoven's codas grew so long that they are second developments.

- In a minor key the second theme often stands in the relative major: from C minor to E♭ major.
- The exposition is repeated, at least on paper.`,
  },
  {
    topic: "The periodic table",
    context: `# The periodic table

In 1869 Dmitri Mendeleev laid out the 63 known elements by weight and found that properties return with a period.

| Group | Name | Example | Behaviour |
|---|---|---|---|
| 1 | alkali metals | Na | react violently with water |
| 2 | alkaline earth metals | Mg | burn brightly |
| 17 | halogens | Cl | form salts |
| 18 | noble gases | Ne | hardly react |

He left gaps, and foretold gallium, scandium and germanium with their weights. The order is really that of the number of protons, as Henry Moseley showed in 1913. The electrons fill shells in the order $1s, 2s, 2p, 3s, 3p, 4s, 3d, 4p$.`,
  },
  {
    topic: "Matrices as transformations of the plane",
    context: `# Matrices move the plane

$$\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix} \\begin{pmatrix} x \\\\ y \\end{pmatrix} = \\begin{pmatrix} ax + by \\\\ cx + dy \\end{pmatrix}$$

The columns are where the unit vectors go. A rotation by $\\theta$ is

$$R(\\theta) = \\begin{pmatrix} \\cos\\theta & -\\sin\\theta \\\\ \\sin\\theta & \\cos\\theta \\end{pmatrix}$$

- The **determinant** $ad - bc$ is the factor by which areas grow.
- If it is zero the plane collapses onto a line, and nothing can undo that.
- Doing one after the other is multiplying: $R(\\alpha)R(\\beta) = R(\\alpha+\\beta)$.`,
  },
  {
    topic: "Supply and demand",
    context: `When the price of coffee rises, people buy less of it and farmers grow more. The price at which both amounts are equal is called the *equilibrium*.

- A frost in Brazil shifts the supply curve to the left: less coffee, a higher price.
- A study that praises coffee shifts the demand curve to the right: more coffee, a higher price.
- A tax drives a wedge between what buyers pay and what sellers get.

Elasticity is $\\varepsilon = \\frac{\\Delta Q / Q}{\\Delta P / P}$. If it lies between zero and minus one, demand is called inelastic: bread, petrol, insulin.`,
  },
  {
    topic: "Une histoire de la photographie",
    context: `# De Niépce au numérique

Vers 1826, Nicéphore Niépce fixe la première image durable : la vue d'une cour, après plusieurs heures de pose.

1. 1839 : Louis Daguerre présente le daguerréotype.
2. 1841 : William Henry Fox Talbot invente le négatif sur papier.
3. 1888 : George Eastman vend un appareil chargé de cent poses.
4. 1907 : les frères Lumière commercialisent l'autochrome.
5. 1975 : Steven Sasson construit un appareil numérique de 0,01 mégapixel.

« L'appareil photographique est pour moi un carnet de croquis », disait Henri Cartier-Bresson. Aujourd'hui, on prend plus de cinq milliards de photos par jour.`,
    language: "fr",
  },
  {
    topic: "La fotosíntesis explicada con números",
    context: `La luz que llega a una hoja tiene unos 1000 vatios por metro cuadrado; la planta guarda cerca del 1 %.

- ¿Qué absorbe? Sobre todo rojo y azul.
- ¿Qué refleja? El verde, y por eso la vemos verde.
- ¡Cuidado! Sin agua los estomas se cierran.

$$6\\,CO_2 + 6\\,H_2O \\rightarrow C_6H_{12}O_6 + 6\\,O_2$$`,
    language: "es",
  },
  {
    topic: "A contract: offer, acceptance, consideration",
    context: `${"In English law a contract needs an offer, an acceptance that mirrors it, consideration, and the intention to create legal relations. ".repeat(3)}

In *Carlill v Carbolic Smoke Ball Company* [1893] 1 QB 256 the Court of Appeal held that an advertisement could be an offer to the whole world. The company had promised £100 to anyone who caught influenza after using its ball, and had put £1,000 into a bank to show that it meant it. Mrs Carlill used the ball three times a day for two months, caught influenza, and got her money.

- **Offer**: a definite promise to be bound on certain terms.
- **Acceptance**: may be by conduct; silence is none (*Felthouse v Bindley*, 1862).
- **Consideration**: something of value in the eye of the law, even a peppercorn.

${"A display in a shop window is only an invitation to treat, so the customer makes the offer at the till and the shop may refuse it. ".repeat(4)}`,
  },
];
