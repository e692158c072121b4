// What a workspace is a tree of.
import { Events } from '../events';

/** A node of the workspace: a leaf, or what holds leaves. */
export abstract class WorkspaceItem extends Events {
  parent: WorkspaceParent | null = null;
  abstract readonly containerEl: HTMLElement;

  /** The outermost item around this one: the main area, or a sidebar. */
  getRoot(): WorkspaceItem {
    return this.parent ? this.parent.getRoot() : this;
  }
}

/** A node that holds others. */
export abstract class WorkspaceParent extends WorkspaceItem {
  /** Lets `child` go. */
  abstract removeChild(child: WorkspaceItem): void;
  /** Brings `child` to the front. */
  abstract revealChild(child: WorkspaceItem): void;
  /** Shows what `child` is called now. */
  abstract refreshChild(child: WorkspaceItem): void;
}
