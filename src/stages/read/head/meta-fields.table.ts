/** Fields of a page's head that hold its title, most trustworthy first; lower case. */
export const TITLE_FIELDS: readonly string[] = ['og:title', 'twitter:title', 'headline', 'dc.title', 'dcterms.title', 'citation_title', 'parsely-title', 'sailthru.title'];

/** The author, as a name. */
export const AUTHOR_FIELDS: readonly string[] = ['author', 'article:author', 'byl', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'citation_author', 'cxenseparse:author', 'twitter:data1:author'];

/** The publisher, as a name. */
export const PUBLISHER_FIELDS: readonly string[] = ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'copyright-holder', 'citation_publisher', 'apple-mobile-web-app-title'];

/** The day of publication; fields of a later change are not here. */
export const DATE_FIELDS: readonly string[] = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'date_published',
  'publish_date',
  'publish-date',
  'publishdate',
  'published_date',
  'pubdate',
  'pub_date',
  'ptime',
  'pdate',
  'published',
  'date.published',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'article_date_original',
  'originalpublicationdate',
  'datecreated',
  'date',
];
