import { type ArtworkRecipe, artworkRecipes } from "#lib/contracts/storyboard-pictures";
import { seedOf } from "#lib/render/artwork/easel";

/** Beginnings of words that ask for a recipe; a longer one weighs more. English, German, French, Spanish. */
const words: Record<ArtworkRecipe, readonly string[]> = {
  mountains:
    "mountain|alps|alpine|peak|summit|hill|valley|glacier|snow|climb|hik|rock|geolog|volcan|himalaya|andes|range|berg|gipfel|montagne|montaña|sierra|cliff|canyon|castle|kingdom|medieval|tecton|erosion".split(
      "|",
    ),
  sea: "sea|ocean|beach|coast|shore|sail|ship|boat|island|wave|surf|tide|harbour|harbor|fish|whale|water|marine|meer|ozean|küste|schiff|mer |océan|plage|bateau|mar |océano|playa|barco|voyage|navig|pirate|columbus|lake|sunset".split(
    "|",
  ),
  forest:
    "forest|wood|tree|jungle|pine|leaf|leaves|nature|plant|animal|deer|wolf|bear|fairy|elf|hunt|camp|ecolog|biolog|evolution|wald|baum|natur|forêt|arbre|bosque|árbol|photosynth|garden|ecosystem|fog|mist".split(
      "|",
    ),
  city: "city|urban|town|street|skyline|building|tower|skyscraper|office|econom|market|business|bank|finance|money|trade|politic|government|law|society|night club|traffic|stadt|straße|wirtschaft|ville|rue|ciudad|calle|new york|london|tokyo|paris|berlin|neon|architecture|detective".split(
    "|",
  ),
  dunes:
    "desert|dune|sand|sahara|camel|oasis|arab|egypt|pyramid|nomad|dry|drought|mars|wüste|désert|desierto|caravan|heat|mirage|ancient".split(
      "|",
    ),
  aurora:
    "aurora|northern light|polar|arctic|antarctic|norway|iceland|winter|ice|night sky|magic|dream|sleep|mystery|spirit|soul|polarlicht|aurore|boreal|heaven|cold|silence".split(
      "|",
    ),
  orbits:
    "space|planet|star|orbit|galaxy|universe|cosmos|cosmic|astronom|moon|solar|sun |rocket|nasa|satellite|gravity|kepler|newton|einstein|relativ|black hole|alien|comet|weltraum|sterne|mond|espace|étoile|lune|espacio|estrella|luna|physic|physik".split(
      "|",
    ),
  waves:
    "music|sound|song|melody|rhythm|calm|flow|silk|wave|frequency|signal|vibration|fourier|sine|acoustic|audio|musik|musique|música|river|wind|relax|meditat|emotion|love|jazz|classical".split(
      "|",
    ),
  mosaic:
    "math|geometr|pattern|mosaic|tile|abstract|design|art |bauhaus|polygon|symmetr|crystal|glass|puzzle|algebra|number|statistic|probab|data|logic|theorem|pythagor|triang|muster|mathematik|chem|molecul|structure|periodic".split(
      "|",
    ),
  ink: "ink|paint|brush|calligraph|poem|poet|literat|book|write|writ|history|histor|philosoph|japan|china|chinese|zen|drawing|sketch|language|story|culture|shakespeare|tinte|histoire|historia|geschichte|hair|smoke|medicine|blood|brain|nerve|psycholog".split(
    "|",
  ),
  circuit:
    "circuit|computer|chip|cpu|electr|robot|machine|algorithm|code|coding|software|program|network|internet|digital|cyber|hack|artificial|intelligence|neural|technolog|engineer|quantum|binary|server|blockchain|crypto|elektr|informati|ordinateur|ordenador|sort|search|database".split(
      "|",
    ),
  bokeh:
    "bokeh|light|party|celebrat|christmas|festival|romance|romantic|candle|glow|soft|blur|dream|city lights|wedding|evening|night|dance|disco|concert|cooking|recipe|food|kitchen|café|cafe|restaurant|birthday|licht|lumière|luz|happy|joy".split(
      "|",
    ),
};

/** The recipe that fits words best; without a word that fits, one by the seed. Equal input, equal answer. */
export function recipeForPrompt(prompt: string, seed: number): ArtworkRecipe {
  return findRecipe(prompt) ?? artworkRecipes[seedOf(seed, prompt) % artworkRecipes.length] ?? "waves";
}

/** When it is, which says where only when nothing else does. */
const times = / (sunset|sunrise|dawn|dusk|evening|night|morning|winter)(?= )/g;

/** The recipe that words ask for, or nothing when none of them is known. */
export function findRecipe(prompt: string): ArtworkRecipe | undefined {
  const text = ` ${prompt.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return fitting(text.replace(times, "")) ?? fitting(text);
}

function fitting(text: string): ArtworkRecipe | undefined {
  let best: ArtworkRecipe | undefined;
  let most = 0;
  for (const recipe of artworkRecipes) {
    // What is named first is what the picture is of.
    const score = words[recipe].reduce((sum, word) => {
      const at = text.indexOf(` ${word}`);
      return at < 0 ? sum : sum + word.length + 4 / (1 + at / 40);
    }, 0);
    if (score > most) {
      most = score;
      best = recipe;
    }
  }
  return best;
}
