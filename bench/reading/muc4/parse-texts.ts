/** One message: its number, the dateline's place and date as printed, and the text with the dateline. */
export type Message = { readonly id: string; readonly text: string };

/** Cuts a file of messages. Each begins with a line that is its number. */
export function parseTexts(file: string): Message[] {
  const messages: Message[] = [];
  for (const part of file.split(/^(?=(?:DEV|TST\d)-MUC\d-\d{4}\b)/m)) {
    const head = /^((?:DEV|TST\d)-MUC\d-\d{4})[^\n]*\n/.exec(part);
    if (head?.[1] !== undefined) messages.push({ id: head[1], text: part.slice(head[0].length).trim() });
  }
  return messages;
}
