@Catalog
package app;

import dev.rowan.annotation.Catalog;
