import { plainWords } from '../counts/fields.ts';

/** An id like the name. */
export function newOfferId(name: string): string {
	const plain = plainWords(name)
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-+|-+$/g, '')
		.slice(0, 50);
	return plain === '' ? 'offer' : plain.replace(/-+$/, '');
}
