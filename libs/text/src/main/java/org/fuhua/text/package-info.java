/// Texts in Chinese and English as words that can be compared.
@NullMarked
package org.fuhua.text;

import org.jspecify.annotations.NullMarked;
