/** Lines of text from a first baseline downwards. */
export function Lines({ lines, x, y, bold = false }: { lines: string[]; x: number; y: number; bold?: boolean }) {
  return lines.map((line, nth) => (
    <text key={line} x={x} y={y + nth * lineHeight} fill="var(--ink)" fontWeight={bold ? 600 : undefined}>
      {line}
    </text>
  ));
}

export const lineHeight = 19;
