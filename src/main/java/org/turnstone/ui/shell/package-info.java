/// The window around the views. [MainWindow] puts its parts together: [MenuRow], [Rail],
/// [Workbench] with the panels at the sides, [StatusBar], and what lies over them ([Toasts],
/// [Sheet]). What it shows is in [WindowState]; what its menus do is in [WindowActions];
/// [WindowCommands] is every action with its words and key, which [ChosenKeys] may change.
///
/// It knows no view: whoever opens a project gives it [Screen]s.
@NullMarked
package org.turnstone.ui.shell;

import org.jspecify.annotations.NullMarked;
