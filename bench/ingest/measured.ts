/** One measured run over the texts of a folder. `parts`: seconds of its phases. */
export type Measured = {
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly found: number;
  readonly parts?: Readonly<Record<string, number>>;
};

/** The most memory this process has had, in megabytes. */
export function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 1024;
}
