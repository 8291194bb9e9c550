import type { Hash } from '#model';

/** What the page of words in a bundle has to say of it. */
export type ReadmeFacts = {
  readonly origin: string;
  readonly tier: 'partner' | 'accountability';
  readonly whole: boolean;
  readonly firstKey: Hash;
  readonly day: string;
};

/** The `README.txt` of a bundle: what it is, how to check it, and what that does not show. English, then Arabic. */
export function bundleReadme(facts: ReadmeFacts): string {
  const scope = facts.whole ? 'a whole case' : 'a selection from a case';
  const scopeArabic = facts.whole ? 'قضية كاملة' : 'مختارات من قضية';
  return `EVIDENCE BUNDLE OF ${facts.day}

This folder is ${scope}, for the tier "${facts.tier}".
Log: ${facts.origin}
Key that signed the log first: ${facts.firstKey}

WHAT IS IN IT
data/vault/sha256/   originals and records, each file named by its own SHA-256
data/proofs.jsonl    each entry of the log in this bundle, with the proof that the signed log contains it (RFC 6962)
data/log.jsonl       every entry of the log (only in a bundle of a whole case)
data/heads.jsonl     signed heads of the log (C2SP tlog-checkpoint, Ed25519)
data/checkpoint      the last of them, as a file of its own
data/contents.json   hashes of the other files, named by a logged export
data/withheld.json   what was left out, by address

HOW TO CHECK IT
Open verify.html in a browser and choose this folder. Nothing leaves your computer.
Or: sijill verify FOLDER
Without either: it is a bag (BagIt 1.0, RFC 8493); any BagIt validator checks the files. "sha256sum" of a file in
data/vault is its name. The head is a signed note; any tool for C2SP checkpoints reads it.

WHAT THIS SHOWS, AND WHAT IT DOES NOT
It shows that these are the bytes the log names, and that the log was signed with the key above.
It does not show who holds the key. Compare the key with what its holders publish elsewhere.
It does not show that a report is true, or that a file is what somebody says it is.
Times in the log are those of the makers' clock. Only a time stamp of an outside authority proves a time, and only that
the log was so by then; without one, the holder of the key could have written all of it later.
What was never put into the log leaves no trace in it.


حزمة أدلة بتاريخ ${facts.day}

هذا المجلد ${scopeArabic}، للمستوى "${facts.tier}".
السجل: ${facts.origin}
المفتاح الذي وقّع السجل أولًا: ${facts.firstKey}

كيف تتحقق منه
افتح verify.html في متصفح واختر هذا المجلد. لا يغادر شيء حاسوبك.
أو: sijill verify FOLDER
وأي برنامج لفحص BagIt يفحص الملفات، واسم كل ملف في data/vault هو بصمته SHA-256.

ما الذي يُظهره هذا وما الذي لا يُظهره
يُظهر أن هذه هي البايتات التي يسميها السجل، وأن السجل وُقّع بالمفتاح المذكور أعلاه.
لا يُظهر من يملك المفتاح: قارنه بما ينشره أصحابه في مكان آخر.
لا يُظهر أن تقريرًا ما صحيح، ولا أن ملفًا ما هو كما يقول أحد.
الأوقات في السجل هي أوقات ساعة أصحابه. لا يثبت الوقت إلا ختم من جهة خارجية، ولا يثبت إلا أن السجل كان هكذا حينها؛
ومن دونه كان بإمكان صاحب المفتاح أن يكتب كل شيء لاحقًا.
وما لم يدخل السجل قط لا أثر له فيه.
`;
}
