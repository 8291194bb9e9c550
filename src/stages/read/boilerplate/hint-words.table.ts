import type { RemovedKind } from '#model';

/**
 * What makers of pages call the parts that are no part of the article: words found in an element's class, id or role,
 * in lower case, split at dashes, underscores and capitals. The first that fits decides.
 */
export const PART_NAMES: readonly { readonly kind: RemovedKind; readonly words: RegExp }[] = [
  {
    kind: 'comments',
    words: /\b(?:comments?|commentlist|comment ?(?:area|box|form|section|thread)|disqus\w*|respond|replies|discussion|livefyre|spot im|viafoura|talkback|fb comments)\b/,
  },
  {
    kind: 'advertisement',
    words: /\b(?:ads?|adv|advert\w*|adsense|adslot|adunit|adbox|adwrap\w*|dfp|gpt|sponsor\w*|outbrain|taboola|revcontent|zergnet|mgid|promoted|commercial|affiliate|paywall|buy ?box|product (?:callout|card|box))\b/,
  },
  {
    kind: 'poll',
    words: /\b(?:polls?|survey|quiz|newsletter\w*|subscri(?:be|ption|ptions)|sign ?up|opt ?in|mailchimp|mc embed|donat(?:e|ion|ions)|membership|call to action|cta)\b/,
  },
  {
    kind: 'legal',
    words: /\b(?:cookies?|consent|gdpr|copyright|disclaimer|legal|terms|privacy)\b/,
  },
  {
    kind: 'related',
    words:
      /\b(?:related\w*|recirc\w*|recommend\w*|read ?(?:more|next|also)|more (?:from|stories|news|posts|articles|on|in)|most ?(?:read|popular|viewed|shared)|popular|trending|latest|teasers?\w*|promos?|promo(?:small|list|box|module)\w*|up ?next|next (?:article|post|story)|prev(?:ious)? (?:article|post|story)|next prev|prev next|post navigation|you may (?:also )?like|also like|see also|also read|suggest\w*|in this story|jetpack relatedposts|yarpp|river|listicle nav|similar)\b/,
  },
  {
    kind: 'caption',
    words: /\b(?:captions?|captiontext|figcaption|(?:photo|image|img|picture) (?:credits?|caption|info|meta|desc\w*|source|copyright)|credits?|wp caption\w*|slideshow|gallery|carousel|lightbox|media info)\b/,
  },
  {
    kind: 'navigation',
    words:
      /\b(?:nav|navbar|navigation|menus?|submenu|breadcrumbs?|pagination|pager|paging|toolbar|masthead|site ?header|page ?header|site ?footer|page ?footer|footer|footnav|sidebar\w*|side ?bar|side ?nav|right ?rail|left ?rail|rail|skip|toc|table of contents|socials?|socialmedia|sharing|share\w*|addthis|addtoany|follow(?: us)?|tags?|tag ?list|tagcloud|keywords|widget\w*|search\w*|log ?in|sign ?in|banner|modal|popup|overlay|toast|tooltip|dropdown|print|utility|tools)\b/,
  },
  {
    kind: 'other',
    words: /\b(?:dateline|by ?line|author\w*|bio|about ?author|contributors?|timestamp|time ?stamp|publish(?:ed)? ?(?:date|time|on)|pub ?date|post ?date|date ?time|meta|metadata|entry ?meta|post ?meta|article ?meta|kicker|eyebrow|reading ?time|updated)\b/,
  },
];

/** What makers of pages call the article itself, written the same way. */
export const ARTICLE_NAMES = /\b(?:article ?(?:body|content|text|copy|main)|entry ?content|post ?(?:content|body|text)|story ?(?:body|content|text)|storytext|body ?copy|content ?body|news ?(?:body|text|content)|detail ?body|rich ?text|td post content)\b/;

/** What makers call a picture with its words; too common a name to mean that where there is much text. */
export const PICTURE_NAMES = /\b(?:photos?|image|img|picture|media|figure|thumb\w*|wp block image)\b/;

/** Elements that hold many things, so that a telling word in their name tells nothing of the text inside. */
export const WHOLE_PAGE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'p', 'h1', 'td', 'tr', 'tbody', 'table']);
