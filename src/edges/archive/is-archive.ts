/** Formats that are a ZIP underneath and one document to a person. */
const DOCUMENTS = /\.(?:xlsx|xlsm|xlsb|docx|docm|pptx|odt|ods|odp|epub|wacz|jar|apk|kmz)$/i;

/** Whether a file is an archive to be opened: by its first four bytes, and by its name not one of the documents that are a ZIP underneath. */
export function isArchive(name: string, first: Uint8Array): boolean {
  const marked = first[0] === 0x50 && first[1] === 0x4b;
  const entryOrEmpty = (first[2] === 3 && first[3] === 4) || (first[2] === 5 && first[3] === 6);
  return marked && entryOrEmpty && !DOCUMENTS.test(name);
}
