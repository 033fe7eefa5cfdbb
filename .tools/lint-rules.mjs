// Our own lint rules: they ask the types whether something is text.
import { TypeFlags } from 'typescript';

const notSurelyAnythingElse = TypeFlags.StringLike | TypeFlags.Any | TypeFlags.Unknown;

function isText(context, node) {
	const type = context.sourceCode.parserServices.getTypeAtLocation(node);
	return (type.isUnion() ? type.types : [type]).some(({ flags }) => flags & notSurelyAnythingElse);
}

function rule(message, listenersFor) {
	return {
		meta: { type: 'problem', schema: [], messages: { message } },
		create: (context) =>
			listenersFor({
				isText: (node) => node !== undefined && isText(context, node),
				report: (node) => context.report({ node, messageId: 'message' })
			})
	};
}

const noTextAsNumber = rule(
	"Text becomes a number in src/lib/decimal only, where '' and '1e5' are refused: use what #decimal offers, or valueAsNumber.",
	({ isText, report }) => ({
		'CallExpression[callee.name=/^parse(Float|Int)$/]': report,
		'MemberExpression[object.name="Number"][property.name=/^parse(Float|Int)$/]': report,
		'CallExpression[callee.name="Number"]'(node) {
			if (isText(node.arguments[0])) report(node);
		},
		'UnaryExpression[operator="+"]'(node) {
			if (isText(node.argument)) report(node);
		}
	})
);

const noTextAsDate = rule(
	'Browsers read dates differently: take the text apart and use Date.UTC().',
	({ isText, report }) => ({
		'MemberExpression[object.name="Date"][property.name="parse"]': report,
		'NewExpression[callee.name="Date"][arguments.length=1]'(node) {
			if (isText(node.arguments[0])) report(node);
		}
	})
);

export default {
	rules: { 'no-text-as-number': noTextAsNumber, 'no-text-as-date': noTextAsDate }
};
