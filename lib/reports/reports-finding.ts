/** How many of a plan's commitments reported in a period? "5 of 7 commitments reported", "No report published". */

export function reportsFinding(reported: number, commitments: number): string {
  if (reported === 0) return "No report published";
  if (commitments === 1) return "The only commitment reported";
  return reported === commitments
    ? `All ${commitments} commitments reported`
    : `${reported} of ${commitments} commitments reported`;
}
