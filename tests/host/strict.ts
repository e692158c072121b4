// A member that the host lacks must fail where it is used, not give undefined and fail later.

// Asked of any object by promises, JSON and the test runner, which expect undefined.
const PROBES = new Set(['then', 'toJSON', 'asymmetricMatch', 'nodeType', 'tagName', 'inspect']);

/**
 * The same object, except that reading a member it does not have throws. Methods run on the object
 * itself, so that their private fields work.
 */
export function strict<T extends object>(target: T, name: string): T {
  const bound = new Map<unknown, unknown>();
  return new Proxy(target, {
    get(object, key) {
      if (!(key in object)) {
        refuse(name, key);
        return undefined;
      }
      const value: unknown = Reflect.get(object, key, object);
      const isMethod = typeof value === 'function' && !Object.hasOwn(object, key);
      if (!isMethod || key === 'constructor') return value;
      if (!bound.has(value)) bound.set(value, value.bind(object));
      return bound.get(value);
    },
    set: (object, key, value) => Reflect.set(object, key, value, object),
  });
}

function refuse(name: string, key: string | symbol): void {
  if (typeof key === 'symbol' || PROBES.has(key) || /^[$@_]/.test(key)) return;
  throw new Error(`${name}.${key} is not part of the stand-in host; see tests/host`);
}
