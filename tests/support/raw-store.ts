// The planner's database behind its back: to plant what it would never write, and to read what lies there.
import type { Page } from 'playwright';

export async function putRaw(page: Page, record: object) {
	await inStore(page, record);
}

export function allRaw(page: Page) {
	return inStore(page, undefined);
}

/** Every record there is, after one more was put, if any. */
function inStore(page: Page, record: object | undefined) {
	return page.evaluate(async (planted) => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const opening = indexedDB.open('clinic-pricing-planner');
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(new Error('No database'));
		});
		const transaction = database.transaction('scenarios', 'readwrite');
		const records = transaction.objectStore('scenarios');
		if (planted) records.put(planted);
		const all = records.getAll();
		await new Promise((resolve) => (transaction.oncomplete = resolve));
		database.close();
		return all.result as unknown[];
	}, record);
}
