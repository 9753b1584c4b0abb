/// What every part of the window is made of. [Appearance] dresses a scene (colours, font, size);
/// [Icons], [Chip], [ProgressRing] and their like are small parts of the screen; [Command] is one
/// action with its words, icon and key; [Background] runs slow work and [FxThread] is the only
/// place that hops to the JavaFX thread; [Changes] is the way to change the project; [Words] holds
/// what people read, in the [Language] that is spoken; [Preferences] holds what a person chose.
///
/// Views know this package and the model, never each other: they reach one another through
/// [Navigator] and callbacks that the shell gives them.
@NullMarked
package org.turnstone.ui.kit;

import org.jspecify.annotations.NullMarked;
