/** What TypeScript knows of a node: only the types tell a promise from a value, a number from a Decimal. */
export function typesOf(context) {
  const { getTypeAtLocation, program } = context.sourceCode.parserServices;
  return { typeAt: getTypeAtLocation, checker: program.getTypeChecker() };
}
