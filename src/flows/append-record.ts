import type { Hash, LogEntry } from '#model';
import type { RecordBody } from '#stages/preserve';
import type { EvidenceEdges } from './evidence-edges.ts';
import { sealRecord } from './sealed-record.ts';

/** An act that is told by its record alone. `object`: what it is about, when that is in the vault. */
export type RecordedAct = {
  readonly kind: 'settings' | 'mapping' | 'export' | 'release' | 'capture';
  readonly body: RecordBody;
  readonly object?: Hash;
  readonly protected?: boolean;
};

/** Logs an act: its record, salted, into the vault, its entry into the log. */
export async function appendRecord(edges: EvidenceEdges, act: RecordedAct): Promise<LogEntry> {
  const record = await sealRecord(edges, act.body, { protected: act.protected === true });
  const [entry] = await edges.log.append([
    {
      kind: act.kind,
      record,
      ...(act.object !== undefined && { object: act.object }),
      ...(act.protected && { protected: true as const }),
    },
  ]);
  return entry!;
}
