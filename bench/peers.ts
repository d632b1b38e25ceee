/** What the best of the dashboards that one could use instead needed for a page with the same content, and what a bare static page needed (2026, same method). */
export const bestDashboard = {
  javascriptKb: 215,
  totalKb: 226,
  requests: 44,
  lcpMs: 2300,
  chartMs: 2200,
  blockedMs: 233,
  cellsWithoutJs: 0,
  chartsWithoutJs: 0,
};
export const barePage = { totalKb: 5, lcpMs: 400, chartMs: 400 };
