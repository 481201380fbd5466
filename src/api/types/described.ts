/** Values of an enum from their descriptions; the compiler sees that none is missing. */
export const described = <T extends string>(descriptions: Record<T, string>): Record<T, { description: string }> => {
  const entries = Object.entries<string>(descriptions).map(([value, description]) => [value, { description }]);
  // Object.fromEntries forgets the keys, which are those of `descriptions`.
  return Object.fromEntries(entries) as Record<T, { description: string }>;
};
