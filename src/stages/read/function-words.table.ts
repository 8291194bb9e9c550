/** Languages not written in Latin letters, by script; `other` is neither Latin nor Arabic. */
export const SCRIPT_LANGUAGES = {
  arabic: new Set(['ar', 'fa', 'ur', 'ps', 'sd', 'ug', 'ckb']),
  other: new Set(['ru', 'uk', 'bg', 'sr', 'el', 'he', 'zh', 'ja', 'ko', 'hi', 'hy', 'ka', 'am', 'th', 'bn', 'ta']),
} as const;

/** Words that do the work of grammar, the most frequent first, by language. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it was on with as by at from were be this have are or an had has not which their been who its they but his her after said more than about into over would there he she we you will when also between during under against says near least killed told other them no themselves allegedly all some most many people',
  ar: 'في من على إلى أن التي الذي هذا هذه عن مع كان كانت بعد قبل ما لا لم وقد قد كما بين منذ خلال حيث ذلك أو كل حتى إن عند بها به فيها منها الى ان عدد وفي ومن قال وقال أكثر إلا لها له عليها هو هي وأن وكان غير بعض',
  fr: 'de la le les des et en du un une dans que qui est pour par sur au plus ne pas avec ont été sont aux cette ce se d l à a son sa ses il elle ils leur après selon entre mais ou dont depuis contre comme était avait lors sous deux moins tués',
  es: 'de la que el en y los se del las un por con una su para es al lo como más o pero sus le ha sin sobre este entre cuando fue también desde hasta han según son contra donde',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch',
  it: 'di e il la che in un a per è una sono con non del si da come le dei nel alla più della i anche gli al lo dal delle ha nella ma dopo stato stati contro tra sul hanno questo',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er die om ook als dan maar bij uit nog door naar heeft hebben werd worden deze over tot meer',
  pt: 'de a que o e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já também só pelo pela até isso foi são',
  tr: 've bir bu da de için ile olarak daha çok olan en gibi kadar sonra ise ancak var göre değil ya ki her olduğu tarafından ne nedeniyle üzerinde',
  sv: 'och i att det som en på är av för med till den har de inte om ett han men var sig från vi så kan när efter ut vid också under eller mot över',
  fa: 'و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شده بود می شد او ها اما یا هر باید پس دیگر آنها کند شود گفت',
  ckb: 'لە و بە بۆ کە ئەم لەگەڵ ئەو دەکات بوو یان هەموو نێوان دوای هەروەها ئەوە لەسەر پێش کرد',
  ku: 'û li ku bi ji de di ew ne wê wî jî bo ev hat kir dike bû yên ya yê her piştî',
  ur: 'کے میں کی ہے اور سے کا کو اس کہ نے پر ہیں یہ بھی کر تھا جو ایک نہیں لیے گیا ہو',
  he: 'של את על לא עם הוא זה כי גם אל היא או כל אני אך יותר בין כך אם היה לפי אחרי עד הם',
  ru: 'и в не на что с по как из за от для это к о его но был при а так их все также были после или до',
  sq: 'të e në dhe një për me që është nga si do më i janë ka u ishte por këtë duke',
  id: 'yang dan di dengan untuk dari ini dalam pada itu tidak akan telah oleh juga mereka ke adalah sebagai karena',
};
