import type { Notice } from '#model';

/** Marks that turn the direction of text: what is shown may differ from what is read. The plain marks of direction, which every Arabic page has, are not among them. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;
/** Characters that are not seen and can split a word or hide in it. */
const ZERO_WIDTH = /[\u200B\u2060-\u2064\uFEFF\u00AD\u180E]/g;
/** Letters taken for others when a text was read in the wrong encoding and stored so. */
const MISREAD =
  /(?:[ØÙ][\u0080-\u00BFŒ-ƒˆ˜–-…€™ -¿]){4}|(?:Ã[\u0080-\u00BF©¨ª´»¢§]|â€[™œ“”˜¦–—]){2}|(?:[طظ][\u0080-\u00BF§„…†‡‰‹ŒŽ‘’“”•–—™›œ ¡¢£¤¥¦¨©ھچژگکڈ]){4}/;

/** What a careful reader should know of characters that are not seen in a text. They are kept. */
export function unseenNotices(content: string): Notice[] {
  const notices: Notice[] = [];
  const turning = content.match(TURNING)?.length ?? 0;
  const hidden = content.match(ZERO_WIDTH)?.length ?? 0;
  if (turning > 0)
    notices.push({
      code: 'bidi_controls',
      text: `marks that turn the direction of text: ${turning}; what is shown may differ from what stands there`,
    });
  if (hidden > 0)
    notices.push({ code: 'zero_width', text: `characters that are not seen: ${hidden}; they are kept` });
  if (MISREAD.test(content.slice(0, 200_000)))
    notices.push({
      code: 'misread',
      text: 'some of it looks like text stored in the wrong encoding; compare it with the page it came from',
    });
  return notices;
}
