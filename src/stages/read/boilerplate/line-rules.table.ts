import type { RemovedKind } from '#model';

/** A rule about one line or paragraph standing alone. `longest`: characters past which the rule says nothing. */
export type LineRule = { readonly kind: RemovedKind; readonly longest: number; readonly words: RegExp };

/**
 * Lines that are no part of an article, whatever page they stand on. Each must hold for the whole line, so that a
 * sentence of the article that happens to hold such a word is left alone. English, Arabic, French.
 */
export const LINE_RULES: readonly LineRule[] = [
  // Offers.
  {
    kind: 'advertisement',
    longest: 200,
    words:
      /\b(?:promo|coupon|discount) code\b|\bsave (?:up to )?(?:[$£€]\d|\d{1,2} ?%)|\b\d{1,2} ?% off\b|\bfree shipping(?: (?:on|with|over|worldwide)\b|[!.]?$)|(?:^|[.!] )(?:shop|order|buy) (?:now|today)\b|\blimited[- ]time offer\b|\b(?:get|try) .{0,40}\bfor (?:just|only) [$£€]\d|\b(?:money-back guarantee|while supplies last|click here to (?:buy|order|shop|claim|get))\b/i,
  },
  {
    kind: 'advertisement',
    longest: 40,
    words: /^[\s\-–—*[(]*(?:advertisements?|advertising|sponsored(?: content| by .*)?|promoted(?: content)?|paid content|partner content|ad|story continues below(?: advertisement)?|article continues below(?: advertisement)?|continue reading(?: below)?)[\s\-–—*\])]*:?$/i,
  },
  {
    kind: 'advertisement',
    longest: 200,
    words: /(?:كود|رمز|قسيمة) (?:ال)?خصم|خصم (?:يصل إلى )?[\d٠-٩]+ ?[%٪]|(?:تسوق|اشتر|اطلب) الآن|شحن مجاني|عرض (?:خاص )?لفترة محدودة/u,
  },
  { kind: 'advertisement', longest: 30, words: /^[\s\-–—[(]*(?:إعلان|اعلان|إعلانات|محتوى (?:مدفوع|ممول|برعاية)|مساحة إعلانية)[\s\-–—\])]*:?$/u },
  {
    kind: 'advertisement',
    longest: 200,
    words: /\bcode (?:promo|promotionnel|de réduction)\b|^-\s?\d{1,2} ?%|\blivraison (?:gratuite|offerte)\b|\b(?:achetez|commandez) (?:maintenant|dès)\b|\boffre (?:à durée )?limitée\b|\bprofitez de l['’]offre\b/i,
  },
  { kind: 'advertisement', longest: 40, words: /^[\s\-–—[(]*(?:publicité|contenu sponsorisé|sponsorisé|annonce|la suite après (?:la|cette) publicité)[\s\-–—\])]*:?$/i },

  // Polls and what one signs by answering them.
  {
    kind: 'poll',
    longest: 500,
    words:
      /\bby (?:completing|taking|submitting|entering|signing up|subscribing|clicking|registering|providing)\b.*\b(?:you|i) (?:agree|consent|accept|acknowledge|will receive|opt)\b|\byou(?:['’]ve| have) read and (?:agree|accept)\b|\byou (?:can|may) (?:unsubscribe|opt out) at any time\b|\b(?:vote|take part) in (?:our|this|the) (?:poll|survey)\b/i,
  },
  {
    kind: 'poll',
    longest: 220,
    words:
      /^(?:(?:sign|signing) up (?:for|to|here|now|today)\b|subscribe (?:to|for|now|today|here)\b|subscribe\W*$|join (?:our|us on|the) .*\b(?:newsletter|mailing list|telegram|whatsapp|channel|group|membership)\b|get (?:the|our|all|more) .*\b(?:inbox|newsletter|delivered|alerts?)\b|enter your e-?mail\b|your e-?mail\b|take (?:our|the|this) (?:poll|survey)|(?:vote|cast your vote)(?: now| here| in our poll)?\W*$|(?:results?|loading) ?(?:of the )?poll|(?:support|donate to) (?:our|us|independent)\b|want (?:more|the latest|to get)\b.*\b(?:sign up|newsletter|e-?mail))/i,
  },
  {
    kind: 'poll',
    longest: 400,
    words: /(?:باشتراكك|بتسجيلك|بالنقر|بالضغط|بإكمال(?:ك)?|بمشاركتك|عند التسجيل|من خلال التسجيل).*(?:توافق|سياسة الخصوصية|شروط)|(?:يمكنك|تستطيع) إلغاء الاشتراك/u,
  },
  { kind: 'poll', longest: 160, words: /^(?:اشترك(?:وا)? (?:الآن|معنا|مجانا|(?:في|ب)\s?(?:النشرة|نشرتنا|القناة|قناتنا|القائمة|خدمة|بريدنا))|سجّ?ل (?:الآن|بريدك|اشتراكك|معنا)|انضم(?:وا)? (?:إلينا|الآن|إلى (?:قناتنا|مجموعتنا|نشرتنا))|[أا]دخل بريدك|صوّ?ت(?:وا)? الآن|شارك في (?:الاستطلاع|التصويت)|النشرة البريدية\s*$)/u },
  {
    kind: 'poll',
    longest: 400,
    words: /\ben (?:vous inscrivant|cliquant|validant|répondant|participant|complétant|soumettant)\b.*\b(?:vous acceptez|vous reconnaissez|vous consentez)\b|\bvous (?:pouvez|pourrez) vous (?:désinscrire|désabonner)\b/i,
  },
  { kind: 'poll', longest: 160, words: /^(?:inscrivez-vous|abonnez-vous|je m['’]abonne|je m['’]inscris|recevez (?:notre|nos|chaque|toute|gratuitement)|votre (?:e-?mail|adresse)|rejoignez(?:-nous)?\b.*\b(?:whatsapp|telegram|chaîne|newsletter)|votez|répondez (?:à notre|au) sondage)/i },

  // Other articles.
  {
    kind: 'related',
    longest: 220,
    words:
      /^[\s>»•*\-–—[(]*(?:(?:also )?read(?: more| also| next| on)?|related(?: (?:articles?|stories|story|news|posts?|content|topics|coverage))?|see also|see more|more(?: on this(?: story| topic)?| (?:stories|news|coverage|from [\w .&]+))?|recommended(?: (?:for you|stories|reading))?|you (?:may|might) (?:also|be) (?:like|interested in|have missed)|don['’]t miss|trending(?: now)?|most (?:read|popular)|latest news|popular (?:now|stories)|up next|in other news|watch(?: now| also| more)?|in case you missed it|editor['’]s (?:picks?|choice)|what to read next|keep reading|continue reading)[\s\])]*(?::|>|»|\||–|—|-|$)/i,
  },
  {
    kind: 'related',
    longest: 220,
    words:
      /^[\s>»•*\-–—[(]*(?:(?:ا|إ)قر(?:أ|ا|أوا|ؤوا)(?: أيضا?ً?| ايضا?ً?| المزيد| كذلك)|شاهد(?:وا)?(?: أيضا?ً?| ايضا?ً?| بالفيديو| المزيد)\s*:|(?:مواضيع|مقالات|أخبار|اخبار|موضوعات) (?:ذات صلة|متعلقة|مشابهة)|(?:ذات صلة|للمزيد|المزيد)\s*(?::|$)|قد (?:يعجبك|يهمك|تعجبك)|الأكثر (?:قراءة|مشاهدة)|آخر الأخبار\s*$|لا يفوتك|اخترنا لك|تابع القراءة)/u,
  },
  {
    kind: 'related',
    longest: 220,
    words:
      /^[\s>»•*\-–—[(]*(?:(?:à )?(?:lire|voir|découvrir|écouter)(?: aussi| également| plus)?|lire la suite|sur le même (?:sujet|thème)|articles? (?:liés?|similaires?|recommandés?|connexes?)|notre sélection|les plus (?:lus|partagés)|à ne pas manquer|dans la même rubrique|plus d['’]infos?)[\s\])]*(?::|>|»|\||–|—|-|$)/i,
  },

  // Sharing, following, moving about the page.
  {
    kind: 'navigation',
    longest: 90,
    words:
      /^[\s•*|\-–—]*(?:share(?: (?:this|on|via|it|your thoughts|the (?:article|story|post|news)|article|story|now|with (?:a|your) friends?)\b.*)?|tweet(?: this)?|facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|instagram|e-?mail(?: this)?|print(?: this)?(?: page| article)?|copy(?: the)? link|save(?: article| this| story)?|bookmark|listen(?: to (?:this|the) (?:article|story))?(?: \d.*)?|skip to (?:main )?content|back to (?:top|home|main)|home|menu|search|log ?in|sign in|register|next|previous|load more|show more|view (?:all|more|gallery|comments)|click (?:here|to)\b.*|tap (?:here|to)\b.*|follow (?:us|me|him|her|them|@?\w+|[\w .]+) on\b.*|(?:like|find|join) us on\b.*|download (?:our|the) app\b.*|tags?\s*:.*|topics?\s*:.*|filed under\s*:?.*|categor(?:y|ies)\s*:.*|(?:like|liked|enjoy(?:ed)?|love) this (?:story|article|post)\b.*|tell us what you think\b.*|(?:did|do) you (?:like|enjoy|find) this\b.*|have (?:a|an?y)? ?(?:tip|story|question|feedback)s?\b.*|font size.*|\d+ (?:shares?|views?|likes?|min(?:ute)?s? read)|(?:reading time|min read)\b.*)[\s•*|.!…]*$/i,
  },
  {
    kind: 'navigation',
    longest: 90,
    words:
      /^[\s•*|\-–—]*(?:شارك(?:ها|ه|وا)?(?: (?:المقال|الخبر|هذا (?:المقال|الخبر)|(?:على|عبر) (?:فيسبوك|فيس بوك|تويتر|إكس|واتساب|تلغرام|تيليغرام|تليجرام|تيلغرام|إنستغرام|يوتيوب|وسائل|مواقع|منصات)).*)?|مشاركة(?: (?:المقال|الخبر|الصفحة|(?:على|عبر) (?:فيسبوك|فيس بوك|تويتر|إكس|واتساب|تلغرام|تيليغرام|تليجرام|تيلغرام|إنستغرام|يوتيوب|وسائل|مواقع|منصات).*))?|تابعو?نا(?: على| عبر)?.*|تابع(?:وا)? .{0,40}على (?:فيسبوك|فيس بوك|تويتر|إكس|واتساب|تلغرام|تيليغرام|تليجرام|تيلغرام|إنستغرام|يوتيوب|وسائل|مواقع|منصات).*|طباعة|نسخ الرابط|حفظ|فيسبوك|فيس بوك|تويتر|واتساب|تلغرام|تيليغرام|تليجرام|الرئيسية|القائمة|بحث|تسجيل الدخول|انتقل إلى المحتوى|استمع(?: إلى (?:المقال|الخبر|التقرير|النص))?|وسوم\s*:?.*|كلمات (?:مفتاحية|دلالية)\s*:?.*|الوسوم\s*:?.*|حجم الخط|انسخ الرابط|\d+ مشاهدة)[\s•*|.!…]*$/u,
  },
  {
    kind: 'navigation',
    longest: 90,
    words:
      /^[\s•*|\-–—]*(?:partager(?: (?:sur|cet?|l['’]article|par)\b.*)?|tweeter|imprimer|copier le lien|enregistrer|écouter(?: (?:cet|l['’])\b.*)?|suivez[- ](?:nous|le|la|les)\b.*|retrouvez[- ]nous\b.*|accueil|menu|rechercher|se connecter|s['’]identifier|aller au contenu|retour en haut|mots[- ]clés\s*:.*|tags?\s*:.*|thèmes?\s*:.*|temps de lecture\b.*|\d+ (?:partages?|vues?))[\s•*|.!…]*$/i,
  },

  // Rights, cookies.
  { kind: 'legal', longest: 120, words: /^\W{0,3}(?:©|\(c\) ?\d{4}|copyright\b)/i },
  {
    kind: 'legal',
    longest: 400,
    words:
      /\ball rights reserved\b|\bmay not be (?:published|reproduced|republished)\b.*\b(?:broadcast|rewritten|redistributed|permission)\b|\b(?:we|this (?:site|website)) uses? cookies\b|\b(?:accept|manage) (?:all )?cookies\b|\bour (?:privacy policy|terms of (?:use|service)|cookie policy)\b.*[.]?$|^(?:privacy policy|terms (?:of (?:use|service)|and conditions)|cookie (?:policy|settings)|disclaimer|contact us|about us|advertise with us)(?:\s*[|·•].*)?$/i,
  },
  { kind: 'legal', longest: 300, words: /جميع الحقوق محفوظة|(?:حقوق النشر|سياسة الخصوصية|شروط الاستخدام)\s*(?:©|\||\d{4}|$)|ملفات تعريف الارتباط|^©/u },
  { kind: 'legal', longest: 400, words: /\btous droits réservés\b|\b(?:utilise|utilisons) des cookies\b|^(?:mentions légales|politique de confidentialité|conditions (?:générales|d['’]utilisation)|nous contacter)(?:\s*[|·•].*)?$/i },

  // Comments.
  {
    kind: 'comments',
    longest: 90,
    words:
      /^(?:(?:leave|post|add|write) (?:a|your) (?:comment|reply)\b.*|\d* ?comments?(?: \(\d+\))?|no comments(?: yet)?|(?:join|start) the (?:conversation|discussion)\b.*|(?:view|show|read|see)(?: all)?(?: \d+)? comments?|what do you think\?.*|log ?in to (?:comment|reply)\b.*|reply|comments? (?:are|is) (?:closed|off)\b.*)\W*$/i,
  },
  { kind: 'comments', longest: 60, words: /^(?:التعليقات|تعليقات|تعليق|أضف تعليق(?:ا|ًا|ك)?|اترك (?:تعليق|رد)(?:ا|ًا|ك)?|لا توجد تعليقات|ما رأيك\s*؟?|رد)(?:\s*[(:\d].*)?$/u },
  { kind: 'comments', longest: 60, words: /^(?:(?:\d+ )?commentaires?|(?:laisser|ajouter|poster|écrire) un commentaire|réagir|commentez|soyez le premier à (?:réagir|commenter)|aucun commentaire)\W*$/i },

  // Words under pictures.
  {
    kind: 'caption',
    longest: 400,
    words:
      /^\W{0,3}(?:photo(?:graph)?s?|image|picture|credit|file photo|illustration|screenshot|pic)\s*(?:credit|by|courtesy(?: of)?|source|from)?\s*[:/|]\s*\S|\((?:photo|image|picture|credit|pic|file)(?: credit| courtesy| by| from)?\s*[:/]?\s[^)]*\)\W*$|\[(?:file|photo|image)\s*[:/][^\]]*\]\W*$|\b(?:getty images|afp photo|ap photo|reuters\/(?!ipsos)|epa-efe|shutterstock|via getty|file photo)\b[^.]{0,60}\)?\W*$/i,
  },
  { kind: 'caption', longest: 300, words: /^\W{0,3}(?:الصورة|صورة(?: أرشيفية| تعبيرية| من الأرشيف)?|تصوير)\s*[:/|]\s*\S|^\(?صورة (?:أرشيفية|تعبيرية)\)?\W*$|\((?:صورة|تصوير|أرشيف)[^)]{0,40}\)\W*$/u },
  { kind: 'caption', longest: 300, words: /^\W{0,3}(?:(?:crédit|légende)s?(?: photo)?|photo(?:graphie)?(?: d['’](?:illustration|archives?))?|image)\s*[:/|©]\s*\S|^photo d['’](?:illustration|archives?)\W*$|\((?:photo|crédit|image|archives?)\s*[:/ ][^)]*\)\W*$/i },
];

/** A question put to the reader; alone it may be an interview's, beside a sign-up line it is a poll's. */
export const READER_QUESTION = /^(?:do|would|will|are|have|did|should|is|can|could|has|does|who|what|which|how)\b[^.!]{10,220}\?$|^(?:هل|برأيك|ما رأيك|من|أي)\s[^.!]{8,200}؟$|^(?:pensez-vous|êtes-vous|croyez-vous|faut-il|selon vous|est-ce que|avez-vous|doit-on|qui|que|quel(?:le)?s?)\b[^.!]{8,220}\?$/i;
