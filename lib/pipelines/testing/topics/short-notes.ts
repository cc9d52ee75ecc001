import type { Topic } from "#lib/pipelines/testing/topics/topic";

/** A topic a line: its name, and after a bar what is said of it, if anything. */
const lines = `
Why the sky is blue | Sunlight is a mix of colours. Air scatters short waves far more than long ones: the intensity goes as $1/\\lambda^4$. So blue light reaches us from all sides, and the setting sun is red.
The Doppler effect | A siren sounds higher as it comes and lower as it goes. $f' = f\\,\\frac{v}{v - v_s}$. Astronomers use the same effect to weigh planets.
Newton's three laws of motion | 1. A body left alone keeps its velocity.\\n2. Force is mass times acceleration: $F = ma$.\\n3. Forces come in equal and opposite pairs.
Entropy | Entropy counts in how many ways the small parts of a thing can be arranged: $S = k \\ln W$. It never falls in a closed system.
Black holes | The horizon of a mass lies at $r_s = 2GM/c^2$. For the Sun that would be three kilometres, for the Earth nine millimetres.
Special relativity | Moving clocks run slow by $\\gamma = 1/\\sqrt{1 - v^2/c^2}$. Light has the same speed for everyone.
Schrödinger's equation | $$i\\hbar\\frac{\\partial}{\\partial t}\\Psi(\\mathbf r, t) = \\left[-\\frac{\\hbar^2}{2m}\\nabla^2 + V(\\mathbf r, t)\\right]\\Psi(\\mathbf r, t)$$
Superconductivity | Below a critical temperature some metals carry current without any loss. Mercury does so below 4.2 K. Heike Kamerlingh Onnes found it in 1911.
How a laser works | Atoms are pumped into an excited state. One photon makes them emit others exactly like it. Mirrors send the light back and forth.
The pendulum | For small swings the period is $T = 2\\pi\\sqrt{\\ell/g}$. It does not depend on the weight.
Ohm's law | $U = R \\cdot I$. Double the voltage and the current doubles. Power is $P = U I$.
Optics of a thin lens | $\\frac{1}{f} = \\frac{1}{g} + \\frac{1}{b}$. A lens of 50 mm shows an object at 2 m sharply at 51.3 mm.
Kepler's laws | - Planets move on ellipses.\\n- Their rays sweep equal areas in equal times.\\n- $T^2$ grows as $a^3$.
Tides | The Moon pulls more on the near side of the Earth than on the far side. So there are two bulges, and two high tides a day.
Radioactive decay | $N(t) = N_0\\,e^{-\\lambda t}$. Carbon-14 has a half-life of 5,730 years, uranium-238 of 4.5 billion.
Sound waves | Sound is pressure that travels: 343 metres a second in air, 1,480 in water, 5,100 in steel.
Fluid flow and Bernoulli | $p + \\tfrac12\\rho v^2 + \\rho g h = \\text{const}$. Where a fluid is fast its pressure is low.
The greenhouse effect | Sunlight passes through the air, warms the ground, and the ground radiates heat. Carbon dioxide and water vapour hold some of it back. Without them the Earth would be at −18 °C.
Nuclear fusion | Four protons become one helium nucleus. The mass lost, 0.7 %, comes out as energy: $E = mc^2$.
Why ice floats | Water is densest at 4 °C. In ice the molecules stand in open hexagons, nine per cent larger than the liquid.
Prime numbers | Euclid showed that there are infinitely many. Multiply all you know and add one: no known prime divides the result.
The golden ratio | $\\varphi = \\frac{1+\\sqrt5}{2} \\approx 1.618$. It solves $x^2 = x + 1$.
Fibonacci numbers | 1, 1, 2, 3, 5, 8, 13, 21, 34, 55. Each is the sum of the two before it: $F_n = F_{n-1} + F_{n-2}$.
Pi | $\\pi = 3.14159265358979323846264338327950288419716939937510\\ldots$ It is irrational, as Lambert proved in 1761.
Euler's identity | $$e^{i\\pi} + 1 = 0$$ Five constants in one line.
Integrals as areas | Cut the area under a curve into strips. The finer they are, the closer their sum: $\\int_0^1 x^2\\,dx = \\frac13$.
Logarithms | The logarithm asks for the exponent: $\\log_2 8 = 3$ because $2^3 = 8$. $\\log(ab) = \\log a + \\log b$.
Complex numbers | $i^2 = -1$. A product turns and stretches: $(r, \\alpha)(s, \\beta) = (rs, \\alpha + \\beta)$.
Permutations and combinations | $n!$ ways to order, $\\binom{n}{k} = \\frac{n!}{k!(n-k)!}$ ways to choose.
The birthday paradox | Among 23 people the chance that two share a birthday is above one half: $1 - \\frac{365!}{342!\\,365^{23}} = 0.507$.
The Monty Hall problem | Three doors, one car. The host opens a door with a goat. If you change you win in two cases of three.
Normal distribution | $$f(x) = \\frac{1}{\\sigma\\sqrt{2\\pi}} \\exp\\left(-\\frac{(x-\\mu)^2}{2\\sigma^2}\\right)$$ About 68 % lies within one $\\sigma$, 95 % within two.
Taylor series | $$e^x = 1 + x + \\frac{x^2}{2!} + \\frac{x^3}{3!} + \\frac{x^4}{4!} + \\frac{x^5}{5!} + \\frac{x^6}{6!} + \\frac{x^7}{7!} + \\cdots$$
Eigenvectors | $A v = \\lambda v$: directions that a matrix only stretches.
The four colour theorem | Every map can be coloured with four colours. It was proved in 1976 by Appel and Haken, with a computer.
Gödel's incompleteness theorems | A consistent theory that can count holds true sentences which it cannot prove.
Topology: a mug is a doughnut | Both have exactly one hole. Euler's number $V - E + F$ is 0 for both.
Fractals | The coast of Britain grows longer the shorter the ruler is. The Koch curve has the dimension $\\log 4/\\log 3 \\approx 1.26$.
Graph theory and the bridges of Königsberg | In 1736 Euler showed that no walk crosses all seven bridges once: four places have an odd number of bridges.
Modular arithmetic | The clock counts modulo 12: $9 + 5 \\equiv 2 \\pmod{12}$. Fermat: $a^{p-1} \\equiv 1 \\pmod p$.
Acids and bases | An acid gives protons away, a base takes them. $\\mathrm{pH} = -\\log_{10}[\\mathrm{H^+}]$: lemon juice 2, blood 7.4, soap 10.
Chemical equilibrium | $\\mathrm{N_2} + 3\\,\\mathrm{H_2} \\rightleftharpoons 2\\,\\mathrm{NH_3}$. Pressure pushes it to the side with fewer molecules.
Covalent and ionic bonds | Atoms share electrons, or one takes what another gives. NaCl is ionic, H₂O covalent.
Why soap cleans | A soap molecule has a head that likes water and a tail that likes fat. Tails surround a drop of grease, heads face the water: a micelle.
Rust | $4\\,\\mathrm{Fe} + 3\\,\\mathrm{O_2} + 6\\,\\mathrm{H_2O} \\to 4\\,\\mathrm{Fe(OH)_3}$. Salt makes it faster, zinc prevents it.
Haber-Bosch process | Nitrogen and hydrogen become ammonia at 450 °C and 200 bar on iron. It feeds half of mankind.
Batteries | Lithium ions wander between graphite and a metal oxide. Electrons take the way through the wire.
Catalysts | They lower the barrier and come out unchanged. Platinum in a car turns CO and NO into CO₂ and N₂.
Polymers: polytetrafluoroethylene, polyethylene terephthalate, polymethyl methacrylate | Long chains of equal links. Bottles are PET, pans are coated with PTFE, and windows of aquaria are PMMA.
Crystals of sugar and salt | Salt forms cubes, sugar leaning prisms. The shape shows how the molecules are stacked.
DNA | Two strands, four letters: A pairs with T and G with C. Unrolled, the DNA of one cell is two metres long.
Natural selection | - There are more young than can live.\\n- They differ, and differences are inherited.\\n- Those that fit better leave more young.
The human heart | Four chambers, about 100,000 beats a day. The right half serves the lungs, the left half the body.
How vaccines work | A harmless piece of a germ teaches the immune system. Memory cells stay for years.
Mitosis | 1. Prophase\\n2. Metaphase\\n3. Anaphase\\n4. Telophase
The nervous system | A nerve cell fires when its voltage passes −55 mV. The signal jumps along the axon at up to 120 m/s.
CRISPR | A guide of RNA finds its place in the DNA, and Cas9 cuts there. Bacteria use it against viruses.
Ecosystems and food chains | Of the energy eaten, only a tenth goes on to the next level: grass, hare, lynx.
The kidneys | They filter 180 litres a day and give back 178.5.
Why leaves change colour | In autumn chlorophyll is taken apart; yellow carotenoids remain, and red anthocyanins are made.
Bees and pollination | A third of what we eat depends on animals that carry pollen. A bee visits up to 1,000 flowers a day.
Pneumonoultramicroscopicsilicovolcanoconiosis | The longest word in English dictionaries names a lung disease from very fine silica dust.
The immune system | Phagocytes eat intruders. B cells make antibodies, T cells kill what is infected.
Sleep | Ninety minutes a round: light sleep, deep sleep, REM. Deep sleep comes early in the night, dreams late.
Antibiotic resistance | One in a billion bacteria survives by a mutation. If all others die it has the whole place for itself.
Binary numbers | 13 is 1101: one eight, one four, no two and a one.
Big O notation | Constant, logarithmic, linear, $n \\log n$, quadratic, exponential. For a million things: 1, 20, 10⁶, 2·10⁷, 10¹², never.
Hash tables | A function turns a key into a place. Two keys may collide; a list at each place holds both.
Public-key cryptography | RSA: $c = m^e \\bmod n$ and $m = c^d \\bmod n$. Everybody may know $e$ and $n$; only the owner knows $d$.
TCP: a conversation with receipts | SYN, SYN-ACK, ACK. Lost packets are sent again, and too many of them slow the sender down.
Git in five commands | - \`git clone\`\\n- \`git switch -c idea\`\\n- \`git commit\`\\n- \`git rebase main\`\\n- \`git push\`
SQL joins | \`\`\`sql\\nSELECT c.name, SUM(o.total)\\nFROM customers c LEFT JOIN orders o ON o.customer_id = c.id\\nGROUP BY c.name HAVING SUM(o.total) > 100;\\n\`\`\`
Recursion | \`\`\`js\\nconst factorial = (n) => (n < 2 ? 1 : n * factorial(n - 1));\\n\`\`\`\\nA function that calls itself needs an end.
Neural networks | A neuron sums its inputs and bends the sum: $y = \\max(0, w \\cdot x + b)$. Training moves the weights down the slope of the error.
Floating point numbers | 0.1 + 0.2 = 0.30000000000000004. A double has 53 bits, about 16 digits.
How a compiler works | 1. Lexing\\n2. Parsing\\n3. Checking types\\n4. Optimising\\n5. Writing machine code
Dijkstra's algorithm | Always visit the nearest unvisited place, and note the shorter ways that it opens. Edsger Dijkstra thought of it in a café in 1956.
UTF-8 | ASCII letters take one byte, é two, 語 three, 😀 four. The first byte says how many follow.
Race conditions | Two threads read 5, both add one, both write 6. A lock lets only one pass.
Regular expressions | \`^[\\\\w.+-]+@[\\\\w-]+\\\\.[\\\\w.]+$\` finds most addresses, and some that are none.
Caching | Keep what was costly near at hand. There are two hard things: naming, and knowing when to throw away.
Blockchain | Each block holds the hash of the one before it: change one and all later ones are wrong.
Turing machines | A tape, a head and a table of rules. Whatever can be computed can be computed by it.
Quantum computing | A qubit is $\\alpha|0\\rangle + \\beta|1\\rangle$ with $|\\alpha|^2 + |\\beta|^2 = 1$.
The Roman Republic | Two consuls a year, a senate for life, tribunes who could forbid. It lasted from 509 to 27 BC.
The printing press | Around 1450 Johannes Gutenberg cast movable type in Mainz. Fifty years later there were twenty million books.
The Silk Road | Silk went west, horses, glass and religions came east. Samarkand, Kashgar and Chang'an grew rich.
The Magna Carta | In 1215 King John promised at Runnymede that no free man should be seized except by the law of the land.
The Industrial Revolution | Steam, coal, iron and cotton. Between 1760 and 1840 Britain became the workshop of the world.
The fall of the Berlin Wall | On 9 November 1989 Günter Schabowski read a note too early: “immediately, without delay”.
The Black Death | From 1347 to 1351 the plague killed a third of Europe. Wages rose, and serfdom faded.
Ancient Egypt | Pharaohs, scribes and the Nile. The pyramid of Khufu had 2.3 million blocks.
The Mongol Empire | Under Genghis Khan and his sons it reached from the Pacific to the Danube: 24 million square kilometres.
The suffragettes | Emmeline Pankhurst: deeds, not words. British women voted from 1918, all of them from 1928.
Apollo 11 | - 16 July 1969: launch\\n- 20 July: the Eagle lands\\n- 24 July: splashdown
The Inca road system | Forty thousand kilometres without a wheel. Runners carried knotted strings, the quipu.
Martin Luther King | > I have a dream that one day this nation will rise up and live out the true meaning of its creed.
The Edo period | For 265 years Japan was at peace and almost closed. Cities, theatre and woodcuts flourished.
The European Union | Coal and steel in 1951, six members; a market in 1993; a currency in 1999; 27 members today.
Presumption of innocence | Whoever accuses must prove. *Ei incumbit probatio qui dicit, non qui negat.*
Separation of powers | Those who make the law, those who carry it out and those who judge should not be the same.
Copyright and fair use | A court looks at four things: purpose, nature, amount, and effect on the market.
How a trial by jury works | 1. Selection\\n2. Opening statements\\n3. Evidence\\n4. Closing arguments\\n5. Verdict
The GDPR | Data may be used only for a named purpose, no longer than needed, and everyone may see their own.
Habeas corpus | A prisoner must be brought before a judge, who asks by what right he is held.
International law of the sea | Twelve miles of territory, two hundred miles of economic zone, and beyond them the common heritage of mankind.
Patents | Twenty years of monopoly in return for telling everyone how it is done.
Negligence: Donoghue v Stevenson | A snail in a bottle of ginger beer, Paisley 1928. You must take care of your neighbour.
Inflation | When prices rise by 3 % a year they double in 24 years: the rule of 72.
Compound interest | $K_n = K_0 (1 + p)^n$. A thousand at 5 % becomes 4,322 in thirty years.
Opportunity cost | What you give up is the price. An evening at the cinema costs the ticket and the evening.
Game theory: the prisoner's dilemma | | | silent | talks |\\n|---|---|---|\\n| silent | 1, 1 | 10, 0 |\\n| talks | 0, 10 | 5, 5 |
Comparative advantage | Portugal makes wine, England makes cloth, even if Portugal does both better. Ricardo, 1817.
Central banks | They set the price of money overnight. A higher rate cools, a lower one warms.
Double-entry bookkeeping | Every amount is written twice: where it comes from and where it goes. Luca Pacioli printed it in 1494.
Risotto alla milanese | 1. Toast the rice in butter\\n2. Add wine\\n3. Add hot stock, ladle by ladle, for 18 minutes\\n4. Stir in saffron, butter and Parmesan
Mayonnaise | Yolk, mustard and a thread of oil. Lecithin holds tiny drops of oil apart: an emulsion.
The Maillard reaction | Above 140 °C amino acids and sugars become brown and fragrant: crust, roast, coffee.
Kimchi | Salt the cabbage, add chilli, garlic, ginger and fish sauce, and let lactic bacteria do the rest.
Tempering chocolate | Melt at 45 °C, cool to 27 °C, warm to 31 °C: only crystals of form V remain, and it snaps.
Espresso | 18 grams in, 36 grams out, 27 seconds, 9 bar, 93 °C.
Paella valenciana | Rice, rabbit, chicken, green beans, saffron. No stirring: the crust below is called socarrat.
Why onions make us cry | Cutting frees an enzyme that makes syn-propanethial-S-oxide, which becomes acid in the eye.
Dal makhani | Black lentils soak overnight, simmer for hours, and end with butter and cream.
The circle of fifths | C, G, D, A, E, B, F♯: each step adds a sharp. After twelve steps you are home.
Why the octave sounds pure | Its frequencies stand as 2 to 1, the fifth's as 3 to 2, the fourth's as 4 to 3.
Counterpoint | Bach's fugues send one theme through several voices. *Contrapuncti* must sound well together and alone.
Jazz: the ii-V-I | Dm7, G7, Cmaj7. The thirds and sevenths move by a step at most.
The violin | Spruce on top, maple below, a post of sound between. A bow of 150 horse hairs sticks and slips.
Flamenco | Twelve beats, accents on 12, 3, 6, 8 and 10: the compás of the soleá.
Gamelan | Bronze gongs and metallophones, tuned in pairs a little apart, so that they shimmer.
Rhythm in West Africa | Three against two: hands that meet only on the first beat.
Rivers and meanders | Water is fast outside the bend and slow inside: here it digs, there it drops. Cut-off bends become oxbow lakes.
The Sahara | Nine million square kilometres. Six thousand years ago it was green, with hippos and fishermen.
Monsoon | In summer the land is hotter than the sea, air rises, and wet wind comes in from the ocean.
Volcanoes | Shield volcanoes are flat and flow, stratovolcanoes are steep and explode.
Map projections | No map can keep angles and areas at once. Mercator keeps angles: Greenland looks as large as Africa.
Time zones | Fifteen degrees an hour. China has one zone, Russia eleven, Nepal is at +5:45.
Coral reefs | Animals, plants and lime. Above 30 °C the algae leave and the coral bleaches.
The Amazon | One fifth of all river water. Its forest makes half of its own rain.
Glaciers | Snow becomes firn, firn becomes ice, and ice flows. It carved the fjords.
Earthquake magnitude | One step more is 32 times the energy: $\\log_{10} E = 4.8 + 1.5 M$.
Impressionism | Monet, *Impression, soleil levant*, 1872. Light itself became the subject.
Perspective | Parallels meet at a vanishing point. Brunelleschi showed it in Florence about 1415.
The sonnet | Fourteen lines, a turn after the eighth or twelfth. *Shall I compare thee to a summer's day?*
Stoicism | Some things are up to us and others are not. Epictetus began with that, and he had been a slave.
Kant's categorical imperative | > Act only according to that maxim whereby you can at the same time will that it should become a universal law.
Utilitarianism | The greatest happiness of the greatest number: Bentham counts, Mill weighs.
The trolley problem
Logical fallacies | - Ad hominem\\n- Straw man\\n- Slippery slope\\n- Post hoc ergo propter hoc
How children learn to speak | Babbling at six months, a first word at one year, fifty words at eighteen months, then ten a day.
The International Phonetic Alphabet | One sign a sound: [ʃ] as in ship, [θ] as in thin, [ŋ] as in sing.
Arabic script | Twenty-eight letters, most with four shapes: ب بـ ـبـ ـب. It runs from right to left.
Chess openings | 1. e4 e5 2. Nf3 Nc6 3. Bb5: the Spanish. 1. d4 d5 2. c4: the Queen's Gambit.
The offside rule | A player is offside who is nearer to the goal line than the ball and the second-last opponent when the ball is played.
How a bicycle stays upright | Not by its wheels' spin alone: it steers into the fall.
How a jet engine works | Suck, squeeze, bang, blow.
Refrigerators | A gas is squeezed and gives off heat behind, expands and takes up heat inside.
Bridges: arch, beam, suspension | An arch pushes, a beam bends, a cable pulls.
GPS | Four satellites, four distances, and clocks that Einstein corrects by 38 microseconds a day.
Solar cells | Light lifts electrons over a junction of silicon. One cell gives 0.6 volts.
The transistor | A small current steers a large one. A chip of today holds more than fifty billion.
QR codes | Three squares find the direction. Up to 30 % may be torn off and it still reads.
First aid: recovery position | 1. Check breathing\\n2. Call for help\\n3. Roll on the side\\n4. Tilt the head\\n5. Stay
The water clock and other old clocks | Sundials, water clocks, candles, hourglasses, and from 1300 the mechanical clock.
Knots: the bowline | The rabbit comes out of the hole, round the tree, and back into the hole.
Origami: the crane 🕊️ | A square base, a bird base, two narrow folds, a head. 折り鶴 is folded a thousand times for a wish.
Energy labels
Climate of the Mediterranean
Rechtschreibung: das oder dass | Lässt sich *dieses* oder *welches* einsetzen, schreibt man **das**; sonst **dass**.
Der Zauberlehrling | > Die ich rief, die Geister, werd' ich nun nicht los.
L'accord du participe passé | Avec *avoir*, le participe s'accorde si le complément d'objet direct est placé avant : les pommes que j'ai mangées.
Ser y estar | *Ser* dice lo que algo es; *estar*, cómo o dónde está. Soy médico, estoy cansado, la mesa está en la cocina.
La Divina Commedia | Nel mezzo del cammin di nostra vita mi ritrovai per una selva oscura. Tre cantiche, cento canti, 14.233 versi.
Закон сохранения энергии | Энергия не возникает и не исчезает, она только переходит из одной формы в другую.
한글의 원리 | 세종대왕은 1443년에 한글을 만들었다. 자음은 발음 기관의 모양을, 모음은 하늘과 땅과 사람을 본떴다.
俳句の形 | 五・七・五の十七音。季語を一つ入れる。「古池や蛙飛びこむ水の音」は芭蕉の句である。
二十四节气 | 立春、雨水、惊蛰、春分、清明、谷雨……一年分为二十四个节气，农民据此安排农活。
الأعداد العربية | انتقلت الأرقام من الهند إلى بغداد ثم إلى أوروبا. أهم ما فيها الصفر.
महात्मा गांधी का नमक सत्याग्रह | 12 मार्च 1930 को गांधी जी ने साबरमती से दांडी तक 390 किलोमीटर की यात्रा शुरू की।
`;

export const shortNotes: readonly Topic[] = lines
  .trim()
  .split("\n")
  .map((line) => {
    const [topic = "", ...rest] = line.split(" | ");
    const context = rest.join(" | ").replaceAll("\\n", "\n");
    return context === "" ? { topic } : { topic, context };
  });
