/** Elements whose text is no text of the page. */
export const DROPPED: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'head', 'title', 'svg', 'math', 'iframe', 'frame', 'noframes', 'object', 'embed', 'applet', 'canvas', 'audio', 'video', 'textarea', 'select', 'datalist', 'progress', 'meter', 'map', 'param', 'track']);

/** Elements that begin and end a paragraph of their own. Anything with a dash in its name is treated as one too. */
export const BLOCKS: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'button',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'li',
  'listing',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'plaintext',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
  'xmp',
]);

/** Blocks set apart from what is beside them by a line only. */
export const LINES: ReadonlySet<string> = new Set(['li', 'tr', 'dt', 'dd', 'caption', 'thead', 'tbody', 'tfoot', 'button', 'summary']);

/** Blocks set apart by a tab: the cells of a row. */
export const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

/** Elements that keep their white space. */
export const VERBATIM: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext']);
