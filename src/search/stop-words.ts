// Words that say too little to be looked for, folded; a query of nothing else is taken as it is.

const words =
  "في من علي الي عن مع ان انه انها هذا هذه ذلك تلك التي الذي الذين ما لا لم لن قد كان كانت هو هي هم او ثم بين بعد قبل " +
  "كما حتي عند لكن اذا كل غير الا وهو وهي وفي ومن وعلي والي وان وقد ولا ولم بان لان منذ ايضا " +
  "the a an of in on at to and or for from by with as is are was were be been that this these those it its which who";

const stopWords: ReadonlySet<string> = new Set(words.split(" "));

export const isStopWord = (folded: string): boolean => stopWords.has(folded);
