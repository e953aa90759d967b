/** Where does each part of the record live? These addresses never change. */

export const PLANS_PATH = "/plans";

export function planPath(plan: string): string {
  return `${PLANS_PATH}/${plan}`;
}

export function periodPath(plan: string, period: string): string {
  return `${planPath(plan)}/periods/${period}`;
}

export function commitmentPath(plan: string, commitment: number): string {
  return `${planPath(plan)}/commitments/${commitment}`;
}

export function reportPath(plan: string, commitment: number, period: string): string {
  return `${commitmentPath(plan, commitment)}/reports/${period}`;
}
