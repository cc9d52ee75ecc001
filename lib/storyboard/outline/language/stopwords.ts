/** The most frequent small words: they tell a language, and tell nothing of a topic. */
export const stopwords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    "the a an and or but if then than that this these those of to in on at by for with from as is are was were be been being it its he she they them their his her we us our you your i me my not no do does did done has have had can could will would shall should may might must so such which who whom whose what when where why how all any each every some more most other into over under about after before between because through during until while also only very just there here one two both out up down own same too",
  ),
  de: words(
    "der die das den dem des ein eine einen einem einer eines und oder aber wenn dann als dass dieser diese dieses von zu in im am an auf bei für mit aus ist sind war waren sein wird werden wurde es er sie wir uns unser ihr ihre nicht kein keine hat haben hatte kann können muss müssen soll sollen so wie was wer wo warum alle jede jeder mehr auch nur sehr noch schon hier dort nach vor über unter zwischen durch man sich zum zur",
  ),
  fr: words(
    "le la les un une des du de et ou mais si que qui quoi dont où ce cet cette ces à au aux en dans sur par pour avec sans sous est sont était être été a ont avait avoir il elle ils elles on nous vous je tu se sa son ses leur leurs ne pas plus moins très tout tous toute toutes comme quand donc car aussi alors même y ici deux entre",
  ),
  es: words(
    "el la los las un una unos unas y o pero si que quien cual cuyo donde este esta estos estas ese esa de del al a en por para con sin sobre es son era fue ser sido ha han había haber hay se su sus lo le les nos yo tú él ella ellos no más menos muy todo todos toda como cuando porque también entonces entre hasta desde dos ya",
  ),
  it: words(
    "il lo la i gli le un uno una e o ma se che chi cui dove questo questa questi queste di del della dei delle da dal in nel nella su sul per con senza è sono era essere stato ha hanno aveva avere si suo sua suoi loro non più meno molto tutto tutti come quando perché anche allora tra fra ogni due",
  ),
  pt: words(
    "o a os as um uma uns umas e ou mas se que quem qual onde este esta isto esse essa de do da dos das em no na nos nas por para com sem sobre é são era foi ser sido tem têm tinha ter há se seu sua seus não mais menos muito todo todos toda como quando porque também então entre até dois já ao pelo pela",
  ),
  nl: words(
    "de het een en of maar als dan dat die dit deze van te in op aan bij voor met uit is zijn was waren wordt worden het hij zij wij ons niet geen heeft hebben had kan kunnen moet moeten zo zoals wat wie waar waarom alle elke meer ook alleen zeer nog al hier daar na over onder tussen door men zich naar",
  ),
  ru: words(
    "и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему теперь когда даже ну если уже или быть был до это этот для при чтобы их мы они который которая которые можно также",
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

const none: ReadonlySet<string> = new Set();
export const stopwordsOf = (language: string): ReadonlySet<string> => stopwords[language.split("-")[0] ?? ""] ?? none;
