const rules = new Intl.PluralRules('en-GB')

/** The form of a text that goes with a number; `#` stands for the number. A language with more forms adds its own. */
export function plural(n: number, forms: { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>): string {
  return (forms[rules.select(n)] ?? forms.other).replaceAll('#', n.toLocaleString('en-GB'))
}
