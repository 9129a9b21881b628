/// Who serves holders of vouchers: owners of instruments and platforms that are members of the network (入网服务机构).
@NullMarked
package org.fuhua.funding.voucher.provider;

import org.jspecify.annotations.NullMarked;
