import { decodeHTML } from 'entities';
import { describe, expect, test } from 'vitest';
import type { DocumentText } from '#model';
import { readDocument } from '../index.ts';

const read = (html: string): DocumentText => {
  const outcome = readDocument(new TextEncoder().encode(html), { name: 'page.html', mediaType: 'text/html' });
  if (outcome.kind !== 'document') throw new Error(JSON.stringify(outcome));
  return outcome.document;
};
const content = (html: string): string => read(html).content;
const codes = (html: string): string[] => read(html).notices.map(({ code }) => code);
const removed = (document: DocumentText): [string, string][] =>
  document.removed.map(({ start, end, kind }) => [kind, document.content.slice(start, end)]);
const LONG =
  'The mayor of the small town said on Saturday that the road to the coast had been closed since the morning, and that nobody had yet been able to reach the villages beyond the river.';

describe('what the page shows', () => {
  test('paragraphs, lines, items and cells are kept apart', () => {
    expect(
      content('<p>one<p>two <b>bold</b><br>three<ul><li>a<li>b</ul><table><tr><td>x<td>y<tr><td>z</table>'),
    ).toBe('one\n\ntwo bold\nthree\n\na\nb\n\nx\ty\nz');
  });

  test('white space is one space, no-break spaces and what is not seen stay', () => {
    expect(content('<p>a \n\t b&nbsp;c 1&#8239;383\u200Fd</p>')).toBe('a b\u00A0c 1\u202F383\u200Fd');
    expect(content('<pre>a\n  b</pre>')).toBe('a\n  b');
  });

  test('scripts, styles, templates and frames are no text, and are counted', () => {
    const html = `<p>${LONG}</p><script>alert("<p>38 killed</p>")</script><style>p{}</style><template><p>99 killed</p></template><iframe src="x">a</iframe><img src=x onerror="alert(1)"><noscript>b</noscript>`;
    expect(content(html)).toBe(LONG);
    expect(codes(html)).toEqual(['scripts_dropped', 'frames_dropped']);
  });

  test('hidden text is kept apart from what is read', () => {
    const html = `<p>${LONG} <span style="display: none">999 killed</span></p><div hidden>888 killed</div><p class="sr-only">opens in a new window</p>`;
    const document = read(html);
    expect(removed(document).map(([kind, text]) => [kind, text.trim()])).toEqual([
      ['hidden', '999 killed\n\n888 killed\n\nopens in a new window'],
    ]);
    expect(codes(html)).toEqual(['hidden_text']);
  });

  test.each([
    'display:none',
    'visibility : hidden',
    'opacity:0',
    'font-size: 0px;',
    'position:absolute;left:-9999px',
  ])('hidden by %s', (style) => {
    expect(removed(read(`<p>${LONG}</p><p style="${style}">999 killed</p>`))).toEqual([
      ['hidden', '999 killed'],
    ]);
  });

  test('a comment, a declaration and an attribute that hold a tag hide nothing', () => {
    expect(
      content(
        '<!-- <script> --><p>seen</p><!-- </script> --><p title="<script>">seen too</p><a data-x=a="><p>and this',
      ),
    ).toBe('seen\n\nseen too\n\nand this');
  });
});

describe('the way back to the source', () => {
  const cases = [
    '<p>Tom &amp; Jerry &lt;b&gt; caf&eacute; &#x1F600;&#1640;</p>',
    '<p>wrapped\n   over\r\n lines</p>\r\n<p>next</p>',
    '<p>stray </b> tag and </i>another</p>',
    '<table>moved<tr><td>cell</td></tr>also moved</table>',
    '<script>var a = "</p>"</script><p>after a <i>script</i><style>b{}</style> and a style</p>',
    '<p>&ampx &notanentity; &</p>',
  ];
  test.each(cases)('%j', (html) => {
    const document = read(html);
    expect(document.spans.length).toBeGreaterThan(0);
    const box = (text: string): string => text.replace(/\s+/g, ' ');
    for (const span of document.spans) {
      const shown = document.content.slice(span.start, span.end);
      const source = html.slice(span.sourceStart, span.sourceEnd);
      expect(box(decodeHTML(source))).toBe(box(shown));
    }
  });
});

describe('what is no part of the article', () => {
  const page = (inner: string): string =>
    `<html><body><nav><a href=/>Home</a><a href=/w>World</a></nav><main><h1>Road to the coast closed</h1>${inner}</main></body></html>`;

  test('by its place, its name and its words', () => {
    const document = read(
      page(`
      <div class="byline">By A. Writer</div>
      <figure><img src=a.jpg><figcaption>A road. Photo: Agency</figcaption></figure>
      <p>${LONG}</p><p>ADVERTISEMENT</p><p>${LONG}</p>
      <div class="relatedStories"><a href=/1>Twenty killed in another place, officials say</a></div>
      <p>Read more: Forty killed in a third place</p>
      <p>Save 20% with promo code ROAD</p>
      <p>Do you think the road should be opened?</p><p>By taking the poll you agree to our terms.</p>
      <p>${LONG}</p>
      <section id="comments"><p>I heard that a hundred were killed there, my cousin says so, and nobody reports it.</p></section>
      <footer>© 2025 The Paper. All rights reserved.</footer>`),
    );
    expect(removed(document).map(([kind]) => kind)).toEqual([
      'navigation',
      'other',
      'caption',
      'advertisement',
      'related',
      'advertisement',
      'poll',
      'comments',
      'legal',
    ]);
    expect(document.title).toBe('Road to the coast closed');
    expect(document.content.slice(0, document.removed[1]!.start)).toContain('Road to the coast closed');
  });

  test('a page that wraps everything in a form, or calls its article an offer, is read', () => {
    for (const wrap of ['form', 'div class="offer sponsored"', 'div class="sidebar-wrapper"']) {
      const [tag] = wrap.split(' ');
      const document = read(page(`<${wrap}><p>${LONG}</p><p>${LONG}</p><p>${LONG}</p></${tag}>`));
      expect(removed(document).map(([kind]) => kind)).toEqual(['navigation']);
    }
  });

  test('hidden text never stands in for an article that is seen, and does where nothing else is', () => {
    const visible = `<p>${LONG}</p><p>${LONG}</p>`;
    const hidden = `<div style="display:none">${`<p>${LONG.replace('mayor', 'baker')}</p>`.repeat(8)}</div>`;
    expect(removed(read(visible + hidden)).map(([kind]) => kind)).toEqual(['hidden']);
    expect(removed(read(hidden))).toEqual([]);
  });

  test('an article in a part that a page builder named a widget is read', () => {
    const paragraphs = `<p>${LONG}</p>`.repeat(4);
    const html = page(
      `<div class="elementor-widget elementor-widget-theme-post-content">${paragraphs}</div><div class="elementor-widget"><p>${LONG}</p></div>`,
    );
    expect(removed(read(html)).map(([kind]) => kind)).toEqual(['navigation', 'navigation']);
  });

  test('a page without a sentence keeps all that is not named a side part', () => {
    expect(
      removed(
        read('<nav>Home</nav><div>38 killed</div><div>12 injured</div><table><tr><td>Harfa<td>17</table>'),
      ).map(([kind]) => kind),
    ).toEqual(['navigation']);
  });

  test('a table of figures and a last line with a number stay with the article', () => {
    const rows = Array.from({ length: 40 }, (_, at) => `<tr><td>Village ${at}</td><td>${at}</td></tr>`).join(
      '',
    );
    const document = read(
      page(`<div><p>${LONG}</p><table>${rows}</table><div>Total: 780</div><div>Sample desk</div></div>`),
    );
    expect(removed(document)).toEqual([
      ['navigation', 'HomeWorld'],
      ['navigation', 'Sample desk'],
    ]);
  });

  test('a list of cards about other pages is left out', () => {
    const cards = [1, 2, 3, 4].map(
      (at) =>
        `<li class="card"><a href=/${at}>A headline about something else ${at}</a><p>${LONG.slice(0, 120)}.</p></li>`,
    );
    const document = read(page(`<p>${LONG}</p><p>${LONG}</p><ul class=x>${cards.join('')}</ul>`));
    expect(removed(document).map(([kind]) => kind)).toEqual(['navigation', 'related']);
  });
});

describe('hostile pages', () => {
  test('nested a hundred thousand deep', () => {
    const document = read(`${'<div>'.repeat(100_000)}deep${'</div>'.repeat(100_000)}`);
    expect(document.content).toBe('deep');
    expect(read(`${'<b>'.repeat(10_000)}<p>bold`).content).toBe('bold');
  });

  test('made to fill memory', () => {
    const formatting = Array.from({ length: 2000 }, (_, at) => `<b id=${at}>`).join('');
    const outcome = readDocument(new TextEncoder().encode(`<p>${formatting}${'<p>x'.repeat(3000)}`), {
      name: 'a.html',
    });
    expect(outcome).toMatchObject({ kind: 'unreadable', code: 'too_large' });
  });

  test('marks that turn text round are kept and told', () => {
    const html = `<p>${LONG}</p><p>killed \u202E831\u202C civilians \u2066x\u2069 zero\u200Bwidth</p>`;
    expect(content(html)).toContain('\u202E831\u202C');
    expect(codes(html)).toEqual(['bidi_controls', 'zero_width']);
  });

  test('lone surrogates and null characters become what a browser shows for them', () => {
    expect(content('<p>a&#xD800;b&#0;c\u0000d</p>')).toBe('a\uFFFDb\uFFFDcd');
  });

  test('structured data that is broken, endless or no object says nothing', () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    for (const data of [
      '{',
      '[]',
      'null',
      '"x"',
      deep,
      '{"@type":"NewsArticle","headline":{"a":1},"author":[[[["x"]]]]}',
    ]) {
      expect(read(`<script type="application/ld+json">${data}</script><p>${LONG}</p>`).title).toBeUndefined();
    }
  });

  test('a page without visible text is refused', () => {
    const outcome = readDocument(
      new TextEncoder().encode('<html><body><script>x</script><img></body></html>'),
      { name: 'a.html' },
    );
    expect(outcome).toMatchObject({ kind: 'unreadable', code: 'no_text' });
  });
});
