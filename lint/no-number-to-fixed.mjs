import { typesOf } from './types-of.mjs';

/** `toFixed` of a Decimal is exact, that of a number rounds a binary fraction. */
export const noNumberToFixed = {
  create: (context) => ({
    "CallExpression > MemberExpression[property.name='toFixed']"(node) {
      const { typeAt, checker } = typesOf(context);
      if (checker.typeToString(checker.getBaseTypeOfLiteralType(typeAt(node.object))) === 'number')
        context.report({ node, message: 'toFixed rounds binary fractions; use lib/kernel/decimal or money.' });
    },
  }),
};
