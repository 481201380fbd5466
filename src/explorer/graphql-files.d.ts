/** Files of `queries/` are built into the page as text. */
declare module '*.graphql' {
  const text: string;
  export default text;
}
