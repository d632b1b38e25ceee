/** "2 Öka tryggheten på kvällar och helger", as the plan says it. */
export function rowName({ number, text }: { number: string | null; text: string }): string {
  return [number, text].filter(Boolean).join('\u00a0');
}
