/** A worker of our own, from the address Vite gives it. */
export function startWorker(address: string): Worker {
	return new Worker(trusted(address), { type: 'module' });
}

interface AddressPolicy {
	createScriptURL(address: string): URL;
}

let policy: AddressPolicy | undefined;
const ours = new Set<string>();

/**
 * The address as one our policy lets a worker start from. A page may make a policy once, under a name the
 * policy of the site lists; the only addresses that are ever let through are those of our own workers.
 */
function trusted(address: string): string | URL {
	const { trustedTypes } = globalThis as {
		trustedTypes?: {
			createPolicy(
				name: string,
				rules: { createScriptURL(address: string): string }
			): AddressPolicy;
		};
	};
	ours.add(address);
	policy ??= trustedTypes?.createPolicy('planner-worker-url', {
		createScriptURL: (asked) => {
			if (!ours.has(asked)) throw new TypeError('This is no worker of the planner.');
			return asked;
		}
	});
	return policy?.createScriptURL(address) ?? address;
}
